import { conditionsOf } from './rulebook/prepare-rule-set';
import { type Condition, isLeaf, type LeafCondition } from './rulebook/condition';
import type { PreparedRuleSet } from './rulebook/prepared-rule-set';
import { addDays, type CalendarDate } from './shared/calendar-date';
import { type Pause, spellClock } from './shared/spell-clock';
import type { WantedTask } from './tasks/task';

/** Tasks are made so many days before they open: 13 weeks, more than the 90 days a reminder may come before the due day. */
const DAYS_AHEAD = 91;

/** The last opening day of tasks that are made on `asOf`. */
export function plannedUntil(asOf: CalendarDate): CalendarDate {
  return addDays(asOf, DAYS_AHEAD);
}

/** The weeks in which the leaf first says something else than in the week before. */
function turningWeeks({ operator, value }: LeafCondition): number[] {
  const weeks = (Array.isArray(value) ? value : [value]).filter((week): week is number => typeof week === 'number');
  switch (operator) {
    case 'lessThan':
    case 'greaterThanInclusive':
      return weeks.map((week) => Math.ceil(week));
    case 'lessThanInclusive':
    case 'greaterThan':
      return weeks.map((week) => Math.floor(week) + 1);
    default:
      return weeks.flatMap((week) => [week, week + 1]);
  }
}

function collect(condition: Condition, into: Set<number>): void {
  if (isLeaf(condition)) {
    if (condition.fact === 'unemploymentWeek') turningWeeks(condition).forEach((week) => into.add(week));
  } else if ('not' in condition) collect(condition.not, into);
  else for (const child of 'all' in condition ? condition.all : condition.any) collect(child, into);
}

const weeksOf = new WeakMap<PreparedRuleSet, readonly number[]>();

/** Criteria of grants are judged on application; no task waits for them. */
function thresholdWeeks(prepared: PreparedRuleSet): readonly number[] {
  const known = weeksOf.get(prepared);
  if (known) return known;
  const weeks = new Set<number>();
  const withoutGrants = { ...prepared.ruleSet, grants: { criteria: [] } };
  for (const condition of conditionsOf(withoutGrants, prepared.floor)) collect(condition, weeks);
  const found = [...weeks].sort((one, other) => one - other);
  weeksOf.set(prepared, found);
  return found;
}

export interface NextRecomputeInput {
  readonly prepared: PreparedRuleSet;
  readonly spell: { readonly startedOn: CalendarDate; readonly pauses: readonly Pause[] };
  readonly asOf: CalendarDate;
  /** What `deriveTasks` asks for on `asOf`. */
  readonly wanted: readonly WantedTask[];
}

/** The next day on which a week begins that a condition names. */
function nextThreshold(
  prepared: PreparedRuleSet,
  { startedOn, pauses }: NextRecomputeInput['spell'],
  asOf: CalendarDate,
): CalendarDate | null {
  const weeks = thresholdWeeks(prepared);
  if (weeks.length === 0) return null;
  const clock = spellClock(startedOn, pauses);
  const coming = weeks.map((week) => (week < 1 ? null : clock.firstDayOfWeek(week)));
  return coming.find((day): day is CalendarDate => day !== null && day > asOf) ?? null;
}

/**
 * The first day after `asOf` on which the tasks of the case change although nothing happens: an unemployment week a condition names is reached, a wanted task
 * lapses, or one that was held back is to be made. Null when no such day is known. Days on which a known fact, pause or condition begins to hold are the
 * caller's.
 */
export function nextRecomputeOn({ prepared, spell, asOf, wanted }: NextRecomputeInput): CalendarDate | null {
  const horizon = plannedUntil(asOf);
  let lapses: CalendarDate | null = null;
  let opens: CalendarDate | null = null;
  for (const { window, wantedUntil } of wanted) {
    if (wantedUntil !== undefined && wantedUntil >= asOf && (lapses === null || wantedUntil < lapses)) lapses = wantedUntil;
    if (window.opensOn > horizon && (opens === null || window.opensOn < opens)) opens = window.opensOn;
  }
  const days = [lapses && addDays(lapses, 1), opens && addDays(opens, -DAYS_AHEAD), nextThreshold(prepared, spell, asOf)];
  return days.reduce((first, day) => (day !== null && (first === null || day < first) ? day : first), null);
}
