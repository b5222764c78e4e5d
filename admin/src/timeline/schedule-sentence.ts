import { type Schema } from '../api/types';
import { measuresSentence } from './measures-sentence';
import { type TimelineWords } from './timeline-words';

type Contact = Schema<'ScheduledContact'>;

/** The half year the minimum of 2020 counts in; every rule set is told in the same period so that two can be compared. */
const EARLY_WEEKS = 26;
const DAYS_A_WEEK = 7;
const MILLISECONDS_A_DAY = 86_400_000;

function dueWithin(contacts: readonly Contact[], from: number, to: number): Contact[] {
  return contacts.filter(({ dueWeek }) => dueWeek >= from && dueWeek <= to);
}

function weeksBetween(earlier: Contact, later: Contact): number {
  return Math.ceil((Date.parse(later.dueOn) - Date.parse(earlier.dueOn)) / MILLISECONDS_A_DAY / DAYS_A_WEEK);
}

/** The longest time between two conversations from the early weeks until `weeks`; null where the plan ends before, since then there is no rhythm. */
function longestGap(contacts: readonly Contact[], weeks: number): number | null {
  const ordered = [...contacts].sort((one, other) => (one.dueOn < other.dueOn ? -1 : 1));
  const before = ordered.filter(({ dueWeek }) => dueWeek <= EARLY_WEEKS).at(-1);
  const after = ordered.filter(({ dueWeek }) => dueWeek > EARLY_WEEKS);
  if (!before || !after.some(({ dueWeek }) => dueWeek >= weeks)) return null;
  const relevant = [before, ...after];
  const gaps = relevant.flatMap((contact, index) => {
    const next = relevant[index + 1];
    return next && contact.dueWeek < weeks ? [weeksBetween(contact, next)] : [];
  });
  return Math.max(...gaps);
}

function earlyPart(track: readonly Contact[], law: readonly Contact[], { text }: TimelineWords): string {
  const count = dueWithin(track, 1, EARLY_WEEKS).length;
  const minimum = dueWithin(law, 1, EARLY_WEEKS).length;
  const early =
    count === 0
      ? text('timeline.sentence.noneEarly', { weeks: EARLY_WEEKS })
      : text('timeline.sentence.early', { smart_count: count, weeks: EARLY_WEEKS });
  if (minimum === 0) return count === 0 ? early : text('timeline.sentence.noMinimum', { early });
  if (count === minimum) return text('timeline.sentence.same', { early });
  const difference = Math.abs(count - minimum);
  return count > minimum ? text('timeline.sentence.more', { early, difference }) : text('timeline.sentence.fewer', { early, difference });
}

function laterPart(track: readonly Contact[], law: readonly Contact[], weeks: number, { text }: TimelineWords): string {
  const gap = longestGap(track, weeks);
  if (gap !== null) {
    const lawGap = longestGap(law, weeks);
    if (lawGap !== null && lawGap !== gap) return text('timeline.sentence.everyAgainstLaw', { gap, lawGap });
    return gap === 1 ? text('timeline.sentence.everyWeek') : text('timeline.sentence.every', { gap });
  }
  const later = dueWithin(track, EARLY_WEEKS + 1, weeks).length;
  return later === 0 ? text('timeline.sentence.none', { weeks }) : text('timeline.sentence.some', { smart_count: later, weeks });
}

/**
 * What the picture of one track shows: how many conversations in the first 26 weeks against the law's, how often after that, and the measures. Of the first `weeks`
 * unemployment weeks (default 78).
 */
export function scheduleSentence(track: Schema<'ScheduledTrack'>, schedule: Schema<'Schedule'>, words: TimelineWords, weeks = 78): string {
  const conversations = `${earlyPart(track.contacts, schedule.floorContacts, words)}; ${laterPart(track.contacts, schedule.floorContacts, weeks, words)}`;
  const measures = track.measures
    .filter(({ opensWeek }) => opensWeek <= weeks)
    .map(({ mandatory, applies }) => ({ mandatory, conditional: applies === 'conditional', overdue: false }));
  return `${conversations}${conversations.endsWith('.') ? '' : '.'} ${measuresSentence(measures, words)}`;
}
