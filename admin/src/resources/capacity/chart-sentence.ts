import { type Text } from '../../i18n/use-text';
import { formatNumber, type Language } from '../../sentences';
import { type CapacityRow } from './capacity-rows';

/** The one sentence that says what the chart shows. */
export function chartSentence({ perDay, cells }: CapacityRow, demand: number, text: Text, language: Language): string {
  const figure = (value: number) => formatNumber(value, language);
  const said = { perDay: figure(perDay), demand: figure(demand) };
  const at = cells.findIndex(({ isLeast }) => isLeast);
  const least = cells[at];
  const before = cells[(least ? at : cells.length) - 1];
  const missing = before ? figure(demand - before.conversations) : '';
  if (!least) return before ? text('capacity.chart.none', { ...said, staff: figure(before.fullTimeEquivalents), missing }) : '';
  const staff = figure(least.fullTimeEquivalents);
  if (!before) return text('capacity.chart.enough', { ...said, staff });
  return text('capacity.chart.enoughAndShort', { ...said, staff, fewer: figure(before.fullTimeEquivalents), missing });
}
