import { formatList } from '../sentences';
import { type TimelineWords } from './timeline-words';

interface CountedMeasure {
  readonly mandatory: boolean;
  readonly conditional: boolean;
  readonly overdue: boolean;
}

/** How many measures are duties and how many offers, and how many of them hold on a condition or are overdue. What there is none of is left out. */
export function measuresSentence(measures: readonly CountedMeasure[], { text }: TimelineWords): string {
  if (measures.length === 0) return text('timeline.sentence.noMeasures');
  const count = (wanted: (measure: CountedMeasure) => boolean): number => measures.filter(wanted).length;
  const duties = count(({ mandatory }) => mandatory);
  const offers = measures.length - duties;
  const conditional = count((measure) => measure.conditional);
  const overdue = count((measure) => measure.overdue);
  const kinds = [
    ...(duties > 0 ? [text('timeline.sentence.duties', { smart_count: duties })] : []),
    ...(offers > 0 ? [text('timeline.sentence.offers', { smart_count: offers })] : []),
  ];
  const all = text('timeline.sentence.measures', { measures: formatList(kinds, text('timeline.sentence.and')) });
  if (measures.length === 1) {
    const which = [
      ...(conditional > 0 ? [text('timeline.sentence.oneConditional')] : []),
      ...(overdue > 0 ? [text('timeline.sentence.oneOverdue')] : []),
    ];
    return `${[all, ...which].join(', ')}.`;
  }
  const rest = [
    ...(conditional > 0 ? [text('timeline.sentence.conditional', { smart_count: conditional })] : []),
    ...(overdue > 0 ? [text('timeline.sentence.measuresOverdue', { smart_count: overdue })] : []),
  ];
  return `${[all, ...rest].join('; ')}.`;
}
