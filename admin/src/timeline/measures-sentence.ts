import { type MessageKey } from '../i18n/message-key';
import { formatList } from '../sentences';
import { type TimelineWords } from './timeline-words';

interface CountedMeasure {
  readonly mandatory: boolean;
  readonly conditional: boolean;
  readonly overdue: boolean;
}

function oneMeasure({ mandatory, conditional, overdue }: CountedMeasure, { text }: TimelineWords): string {
  const parts = [
    text(mandatory ? 'timeline.sentence.one.mandatory' : 'timeline.sentence.one.offered'),
    ...(conditional ? [text('timeline.sentence.one.conditional')] : []),
    ...(overdue ? [text('timeline.sentence.one.overdue')] : []),
  ];
  return `${parts.join(`, ${text('timeline.sentence.and')} `)}.`;
}

/** How many measures, how many of them a duty, an offer, on a condition, overdue. Parts that are none are left out. */
export function measuresSentence(measures: readonly CountedMeasure[], words: TimelineWords): string {
  const { text } = words;
  if (measures.length === 0) return text('timeline.sentence.noMeasures');
  const [only] = measures;
  if (measures.length === 1 && only) return oneMeasure(only, words);
  const count = (wanted: (measure: CountedMeasure) => boolean): number => measures.filter(wanted).length;
  const told = (parts: readonly (readonly [MessageKey, number])[]): string[] =>
    parts.filter(([, part]) => part > 0).map(([key, part]) => text(key, { smart_count: part }));
  const duties = measures.filter(({ mandatory }) => mandatory).length;
  const number = text('timeline.sentence.measures', { smart_count: measures.length });
  const mixed = told([
    ['timeline.sentence.mandatory', duties],
    ['timeline.sentence.offered', measures.length - duties],
  ]);
  const all =
    duties === measures.length
      ? text('timeline.sentence.allMandatory', { measures: number })
      : duties === 0
        ? text('timeline.sentence.allOffered', { measures: number })
        : `${number}: ${formatList(mixed, text('timeline.sentence.and'))}`;
  const rest = told([
    ['timeline.sentence.conditional', count(({ conditional }) => conditional)],
    ['timeline.sentence.measuresOverdue', count(({ overdue }) => overdue)],
  ]);
  return `${[all, ...rest].join('; ')}.`;
}
