import { assertNever } from '../shared/assert-never';
import { DomainError } from '../shared/domain-error';
import { weeksIn } from './read-window';
import type { CadenceElement } from './rule-set';

/** Conversations of one citizen in the 104 weeks a plan reaches: some four a week. More is a typing mistake, and the plan would not end. */
export const MOST_CONTACTS = 400;
const LAST_WEEK = 104;

/** How many conversations an element can ask for at most; a month window asks for what it says. */
function mostOf(element: CadenceElement): number {
  switch (element.type) {
    case 'within':
    case 'extra':
      return element.contacts;
    case 'milestone':
      return 1;
    case 'pace':
      return Math.ceil(((LAST_WEEK - element.fromWeek + 1) * element.contacts) / element.everyWeeks);
    case 'interval': {
      const days = Math.min((element.atMostWeeks ?? Infinity) * 7, element.atMostDays ?? Infinity);
      return Math.ceil(((LAST_WEEK - element.fromWeek + 1) * 7) / days);
    }
    default:
      return assertNever(element);
  }
}

/**
 * Refuses requirements that together ask for more than 400 conversations in a track: `rule_set.too_many_contacts` at `path`. One conversation may meet
 * several requirements; they are added up all the same, so that no plan is ever longer.
 */
export function checkContactCount(elements: readonly CadenceElement[], tracks: readonly string[], path: string): void {
  for (const track of tracks.length > 0 ? tracks : ['']) {
    const total = elements
      .filter((element) => element.tracks === undefined || element.tracks.includes(track))
      .reduce((sum, element) => sum + mostOf(element), 0);
    if (total > MOST_CONTACTS) throw new DomainError('rule_set.too_many_contacts', { atMost: MOST_CONTACTS, track }, path);
  }
}

/** Five conversations a week, one each working day. */
const MOST_A_WEEK = 5;

/** Refuses more conversations than the working days of the window or period: `rule_set.too_many_contacts`. */
export function checkDensity(element: CadenceElement, path: string): void {
  if (element.type !== 'within' && element.type !== 'extra' && element.type !== 'pace') return;
  const atMost = MOST_A_WEEK * (element.type === 'pace' ? element.everyWeeks : weeksIn(element.window));
  if (element.contacts > atMost) throw new DomainError('rule_set.too_many_contacts', { atMost }, `${path}.contacts`);
}
