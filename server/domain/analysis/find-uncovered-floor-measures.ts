import type { MeasureSlot } from '../decision';
import type { Facts } from '../facts/fact';
import { measureWindow } from '../measures/measure-window';
import { planMeasures } from '../measures/plan-measures';
import type { PreparedRuleSet } from '../rulebook/prepared-rule-set';
import type { Measure, MeasureKind } from '../rulebook/rule-set';
import { addMonths, type CalendarDate } from '../shared/calendar-date';
import { spellClock } from '../shared/spell-clock';

/** Preparing, ordering and asking are no measure in the sense of right and duty (S2 5.6). */
const ONLY_PREPARES: readonly MeasureKind[] = ['placementOrder', 'contactCompany', 'employability', 'cvDemand'];

/** How a legal measure is covered: by a measure that is a duty, by one that is only offered, or not at all. */
export type Coverage = 'duty' | 'offer' | 'none';

/** What a plan does about a measure the law requires by `dueOn` (included). */
export function coverageOf(slots: readonly MeasureSlot[], dueOn: CalendarDate): Coverage {
  const inTime = slots.filter(
    (slot) => !ONLY_PREPARES.includes(slot.kind) && slot.state !== 'conditional' && slot.dueOn !== null && slot.dueOn <= dueOn,
  );
  return inTime.some(({ mandatory }) => mandatory) ? 'duty' : inTime.length > 0 ? 'offer' : 'none';
}

export interface UncoveredMeasure {
  readonly legal: Measure;
  readonly facts: Facts;
  readonly week: number | null;
  readonly coverage: Exclude<Coverage, 'duty'>;
}

/**
 * Citizens for whom a measure the floor requires is missing or only offered: every kind of citizen, every month the spell may begin in (high season),
 * with unemployment rising or not. One for each legal measure, track and coverage. Today's planner adds the floor's own measure where nothing
 * covers it, so `none` cannot happen while it does.
 */
export function findUncoveredFloorMeasures(prepared: PreparedRuleSet, citizens: readonly Facts[]): UncoveredMeasure[] {
  const { floor, ruleSet } = prepared;
  const first = floor.validFrom > ruleSet.header.validFrom ? floor.validFrom : ruleSet.header.validFrom;
  const suspensions = floor.suspensions.map(({ from, to }) => ({ from, to }));
  const found = new Map<string, UncoveredMeasure>();
  for (const legal of floor.measures) {
    const subject = citizens.filter((facts) => legal.when === undefined || prepared.compiled(legal.when).verdict(facts) === 'true');
    for (let month = 0; month < 12; month += 1) {
      const startedOn = addMonths(first, month);
      const window = measureWindow(legal.timing, spellClock(startedOn, suspensions));
      if (window === null || window.dueOn === null) continue;
      for (const facts of subject) {
        for (const unemploymentRising of [false, true]) {
          const spell = { startedOn, pauses: [], measures: [] };
          const { slots } = planMeasures({ prepared, facts, spell, conditions: { unemploymentRising }, asOf: startedOn });
          const coverage = coverageOf(slots, window.dueOn);
          if (coverage === 'duty' || (coverage === 'offer' && !legal.mandatory)) continue;
          const key = `${legal.id}/${String(facts['track'])}/${coverage}`;
          if (!found.has(key)) found.set(key, { legal, facts, week: window.dueWeek, coverage });
        }
      }
    }
  }
  return [...found.values()];
}
