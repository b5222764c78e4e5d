import { type Language } from '../../../i18n/i18n-provider';
import { type Text } from '../../../i18n/use-text';
import { formatInstant } from '../../../sentences';

/** Who did something, as the log writes it: an external id, the service itself, or nobody in particular while there is no login. */
export function actorText(actor: string, text: Text): string {
  if (actor === 'local') return text('cases.local');
  return actor === 'system' ? text('cases.system') : actor;
}

/** "23.11.2026 kl. 10.15 af MEH"; without a name where nobody in particular said it. */
export function registeredText(at: string, by: string, text: Text, language: Language): string {
  const when = formatInstant(at, language);
  return by === 'local' || by === 'system' ? when : text('cases.page.registeredBy', { at: when, by });
}
