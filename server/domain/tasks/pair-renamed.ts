import { type CalendarDate, daysBetween } from '../shared/calendar-date';
import type { StoredTask, TaskKind, WantedTask } from './task';

/** Conversations more than four weeks apart are two conversations, whatever the rules call them. */
const SAME_WITHIN_DAYS = 28;

/** Kinds whose key follows the name a requirement happens to have; the others are named by what they are. */
const RENAMED: readonly TaskKind[] = ['holdConversation', 'annualReview', 'bookConversation'];

/** The day of the conversation itself, also for its booking. */
function conversationDay({ window, detail }: Pick<WantedTask, 'window' | 'detail'>): CalendarDate {
  return detail.about ?? window.dueOn ?? window.opensOn;
}

function inOrder<T extends WantedTask | StoredTask>(tasks: readonly T[], kind: TaskKind): T[] {
  return tasks
    .filter((task) => task.kind === kind)
    .sort((one, other) => {
      const [first, second] = [conversationDay(one), conversationDay(other)];
      if (first !== second) return first < second ? -1 : 1;
      return one.key < other.key ? -1 : one.key > other.key ? 1 : 0;
    });
}

/**
 * Finds conversations that only changed name: one conversation often meets several requirements at once and bears the name of the one that is due first, so
 * a conversation held some days early can rename all that follow. Pairs tasks nobody asks for any more with wanted ones that have none, in order of day and at
 * most four weeks apart.
 */
export function pairRenamed(loose: readonly StoredTask[], wanted: readonly WantedTask[]): ReadonlyMap<WantedTask, StoredTask> {
  const pairs = new Map<WantedTask, StoredTask>();
  for (const kind of RENAMED) {
    const [olds, news] = [inOrder(loose, kind), inOrder(wanted, kind)];
    let [oldAt, newAt] = [0, 0];
    for (;;) {
      const [old, fresh] = [olds[oldAt], news[newAt]];
      if (!old || !fresh) break;
      const later = daysBetween(conversationDay(old), conversationDay(fresh));
      if (Math.abs(later) <= SAME_WITHIN_DAYS) {
        pairs.set(fresh, old);
        oldAt += 1;
        newAt += 1;
      } else if (later > 0) oldAt += 1;
      else newAt += 1;
    }
  }
  return pairs;
}
