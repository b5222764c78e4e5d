import type { Contact } from '../../server/domain/decision';
import { addDays, type CalendarDate, weekdayOf } from '../../server/domain/shared/calendar-date';
import type { SeededRandom } from '../../server/domain/shared/seeded-random';
import { type Pause, spellClock } from '../../server/domain/shared/spell-clock';
import { chance } from './draw-helpers';

/** How conversations are usually held (S2 5.4, 5.7, table 5.12; S0 4.4). Shares are assumptions. */
interface Habit {
  readonly first: Contact['kind'];
  readonly firstHeldBy: NonNullable<Contact['heldBy']>;
  /** Shares of the later contacts; the rest are individual conversations. */
  readonly workshop: number;
  readonly webinar: number;
  /** Share of the individual conversations held by phone while that counts. */
  readonly byPhone: number;
  /** Active days between contacts after the first half-year. */
  readonly daysAfterHalfYear: number;
}

const HABITS: Readonly<Record<string, Habit>> = {
  '101': { first: 'individual', firstHeldBy: 'companyConsultant', workshop: 0, webinar: 0, byPhone: 0.3, daysAfterHalfYear: 80 },
  '147': { first: 'joint', firstHeldBy: 'jobConsultant', workshop: 0, webinar: 0, byPhone: 0.1, daysAfterHalfYear: 80 },
  '461': { first: 'individual', firstHeldBy: 'jobConsultant', workshop: 0.2, webinar: 0, byPhone: 0.1, daysAfterHalfYear: 80 },
  '751': { first: 'joint', firstHeldBy: 'jobConsultant', workshop: 0.25, webinar: 0.08, byPhone: 0.1, daysAfterHalfYear: 80 },
  '851': { first: 'individual', firstHeldBy: 'jobConsultant', workshop: 0, webinar: 0, byPhone: 0.1, daysAfterHalfYear: 27 },
};

/** Six in the first 182 active days is one every 30 days (S2 5.4); Aalborg holds one a month (S2 5.4). */
const DAYS_IN_HALF_YEAR = 29;
const LAST_HALF_YEAR_DAY = 182;

/** Phone was allowed by dispensation until 2021-02-28 (S0 4.4); afterwards personal attendance is the rule. */
const PHONE_ENDS = '2021-03-01';

/** New Year, Christmas: nobody books a conversation. Movable holidays are left out; the demo needs none of them. */
const CLOSED = ['01-01', '12-24', '12-25', '12-26', '12-31'];

function isOpen(day: CalendarDate, pauses: readonly Pause[]): boolean {
  if (weekdayOf(day) > 5 || CLOSED.includes(day.slice(5))) return false;
  return !pauses.some((pause) => day >= pause.from && (pause.to === undefined || day < pause.to));
}

/**
 * Draws the conversations held before `asOf`: on weekdays, outside pauses, at the municipality's pace with some days to spare. One in twenty spells has
 * missed the latest one, so that something is overdue.
 */
export function drawContacts(
  random: SeededRandom,
  municipality: string,
  startedOn: CalendarDate,
  pauses: readonly Pause[],
  asOf: CalendarDate,
): readonly Contact[] {
  const habit = HABITS[municipality];
  if (!habit) throw new Error(`no contact habit for municipality ${municipality}`);
  const clock = spellClock(startedOn, pauses);
  const contacts: Contact[] = [];
  for (let activeDay = random.integer(14, DAYS_IN_HALF_YEAR - 3); ;) {
    let day = clock.addActiveDays(startedOn, activeDay);
    while (day !== null && !isOpen(day, pauses)) day = addDays(day, -1);
    if (day === null || day >= asOf) break;
    const previous = contacts[contacts.length - 1];
    if (day > startedOn && (!previous || day > previous.heldOn)) contacts.push(drawContact(random, habit, day, contacts.length === 0));
    const pace = activeDay < LAST_HALF_YEAR_DAY ? Math.min(DAYS_IN_HALF_YEAR, habit.daysAfterHalfYear) : habit.daysAfterHalfYear;
    activeDay += pace - random.integer(0, 4);
  }
  return chance(random, 0.05) ? contacts.slice(0, -1) : contacts;
}

function drawContact(random: SeededRandom, habit: Habit, heldOn: CalendarDate, isFirst: boolean): Contact {
  if (isFirst) return { heldOn, kind: habit.first, heldBy: habit.firstHeldBy };
  const drawn = random.next();
  if (drawn < habit.workshop) return { heldOn, kind: 'workshop', heldBy: 'jobConsultant' };
  if (drawn < habit.workshop + habit.webinar) return { heldOn, kind: 'webinar', heldBy: 'jobConsultant' };
  const contact: Contact = { heldOn, kind: 'individual', heldBy: 'jobConsultant' };
  return chance(random, habit.byPhone) && heldOn < PHONE_ENDS ? { ...contact, channel: 'phone' } : contact;
}
