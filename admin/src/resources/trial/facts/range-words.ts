import { type Fact } from '../../../api/types';
import { type Text } from '../../../i18n/use-text';
import { formatNumber, type Language } from '../../../sentences';

/** What a number may be: "0-60", "mindst 1"; empty without bounds. */
export function rangeWords({ min, max }: Pick<Fact, 'min' | 'max'>, text: Text, language: Language): string {
  if (min !== undefined && max !== undefined)
    return text('trial.facts.range', { min: formatNumber(min, language), max: formatNumber(max, language) });
  if (min !== undefined) return text('trial.facts.from', { min: formatNumber(min, language) });
  return max === undefined ? '' : text('trial.facts.upTo', { max: formatNumber(max, language) });
}
