import { type Language } from '../../i18n/i18n-provider';
import { type Text } from '../../i18n/use-text';
import { formatDate, formatNumber } from '../../sentences';

/** One side of a difference: days, numbers and yes/no as people write them, texts as they are, anything larger as JSON. */
export function differenceValueText(value: unknown, text: Text, language: Language): string {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return text('decisions.replay.empty');
  if (typeof value === 'boolean') return text(value ? 'common.yes' : 'common.no');
  if (typeof value === 'number') return formatNumber(value, language);
  return typeof value === 'string' ? formatDate(value, language) : JSON.stringify(value);
}
