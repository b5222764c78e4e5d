import { type Localised, type Schema } from '../../api/types';
import { type Language } from '../../i18n/i18n-provider';
import { type Text } from '../../i18n/use-text';
import { formatDate, formatNumber } from '../../sentences';

function isLocalised(value: unknown): value is Localised {
  return typeof value === 'object' && value !== null && 'da' in value && 'en' in value;
}

/** A text of the service in the reader's language: the value itself, or the label of what is there. */
function spokenText(value: unknown, language: Language): string | null {
  if (isLocalised(value)) return value[language];
  const label = typeof value === 'object' && value !== null && 'label' in value ? value.label : null;
  return isLocalised(label) ? label[language] : null;
}

/** One side of a difference at `path`: verdicts, days, numbers and yes/no as people write them, what has a name by its name, anything else as JSON. */
export function differenceValueText(value: unknown, path: string, text: Text, language: Language): string {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return text('decisions.replay.empty');
  if (path.endsWith('verdict') && ['true', 'false', 'unknown'].includes(String(value)))
    return text(`common.verdict.${value as Schema<'Verdict'>}`);
  if (typeof value === 'boolean') return text(value ? 'common.yes' : 'common.no');
  if (typeof value === 'number') return formatNumber(value, language);
  return typeof value === 'string' ? formatDate(value, language) : (spokenText(value, language) ?? JSON.stringify(value));
}
