import { type Schema } from '../api/types';
import { formatDate } from '../sentences';
import { measuresSentence } from './measures-sentence';
import { type TimelineWords } from './timeline-words';
import { weeksToShow } from './weeks-to-show';

/** What the picture of a decided case shows: conversations held, overdue and planned until `weeks` (default: those the picture shows), the next deadline, and the measures. */
export function decisionSentence(
  decision: Schema<'Decision'> | Schema<'Trial'>,
  words: TimelineWords,
  weeks = weeksToShow(decision.unemploymentWeek),
): string {
  const { text, language } = words;
  const shown = decision.contactPlan.filter(({ week }) => week <= weeks);
  const overdue = shown.filter((slot) => slot.overdue);
  const planned = shown.filter((slot) => !slot.overdue).sort((one, other) => (one.dueOn < other.dueOn ? -1 : 1));
  const [next] = planned;
  const parts = [
    ...(decision.heldContacts.length > 0 ? [text('timeline.sentence.held', { smart_count: decision.heldContacts.length })] : []),
    ...(overdue.length > 0 ? [text('timeline.sentence.overdue', { smart_count: overdue.length })] : []),
    next
      ? `${text('timeline.sentence.planned', { smart_count: planned.length, weeks })}, ${text('timeline.sentence.next', { date: formatDate(next.dueOn, language) })}`
      : text('timeline.sentence.nonePlanned', { weeks }),
  ];
  const measures = decision.measures.map(({ mandatory, state }) => ({
    mandatory,
    conditional: state === 'conditional',
    overdue: state === 'overdue',
  }));
  const conversations = `${text('timeline.sentence.week', { week: decision.unemploymentWeek })}: ${parts.join('; ')}.`;
  return `${conversations} ${measuresSentence(measures, words)}`;
}
