import { type Schema } from '../../api/types';
import { type Text } from '../../i18n/use-text';
import { formatNumber, type Language } from '../../sentences';
import { splitWeek } from './split-week';

/** How a municipality's conversations a week became conversations a day. */
export function weekUse({ min, max }: Schema<'OverviewRuleSet'>['conversationsPerWeek'], text: Text, language: Language): string {
  const { days, perDay, isExact } = splitWeek(min);
  const said = { days: formatNumber(days, language), perDay: formatNumber(perDay, language) };
  if (!isExact) return text('capacity.figures.usePerWeekRounded', said);
  return text(min === max ? 'capacity.figures.usePerWeek' : 'capacity.figures.usePerWeekLow', said);
}
