import { type Language } from '../../../i18n/i18n-provider';
import { type Text } from '../../../i18n/use-text';
import { formatInstant } from '../../../sentences';

/** Who did something, as the log writes it: an external id, or nobody in particular while there is no login. */
export function actorText(actor: string, text: Text): string {
  return actor === 'local' ? text('cases.local') : actor;
}

/** "23.11.2026 kl. 10.15 af MEH". */
export function registeredText(at: string, by: string, text: Text, language: Language): string {
  if (by === 'local') return text('cases.page.registeredLocally', { at: formatInstant(at, language) });
  return text('cases.page.registeredBy', { at: formatInstant(at, language), by: actorText(by, text) });
}
