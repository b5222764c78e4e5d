import type { Facts } from '../facts/fact';
import { measureWindow } from '../measures/measure-window';
import { planMeasures } from '../measures/plan-measures';
import type { PreparedRuleSet } from '../rulebook/prepared-rule-set';
import type { Measure, MeasureKind } from '../rulebook/rule-set';
import { addMonths } from '../shared/calendar-date';
import { spellClock } from '../shared/spell-clock';
import type { CitizenSpace } from './citizen-space';
import type { Finding } from './finding';
import { firstTrackOf } from './first-track-of';

/** Preparing, ordering and asking are no measure in the sense of right and duty (S2 5.6). */
const ONLY_PREPARES: readonly MeasureKind[] = ['placementOrder', 'contactCompany', 'employability', 'cvDemand'];

/** One citizen for each track, risk and combination of measures that apply. */
function kindsOfCitizens(prepared: PreparedRuleSet, space: CitizenSpace): Facts[] {
  const { tracks, measures } = prepared.ruleSet;
  const conditions = [...measures.items, ...prepared.floor.measures].flatMap(({ when }) => (when ? [when] : []));
  const all = [...conditions, ...tracks.ordered.flatMap(({ when }) => (when ? [when] : []))];
  const byKind = new Map<string, Facts>();
  for (const facts of space.citizens(all).list) {
    const track = firstTrackOf(prepared, facts);
    const citizen: Facts = track === null ? facts : { ...facts, track };
    const kind = [track, facts['risk'], ...conditions.map((when) => prepared.compiled(when).verdict(citizen))].join();
    if (!byKind.has(kind)) byKind.set(kind, citizen);
  }
  return [...byKind.values()];
}

function finding(legal: Measure, facts: Facts, week: number | null): Finding {
  return {
    code: 'floor-measure-missing',
    severity: 'error',
    rule: `floor-measure:${legal.id}`,
    text: {
      da: `Borgeren får ikke det obligatoriske tilbud, loven kræver senest i uge ${week} ("${legal.label.da}").`,
      en: `The citizen does not get the mandatory measure the law requires by week ${week} ("${legal.label.en}").`,
    },
    witness: facts,
    ...(week === null ? {} : { week }),
    shortfall: 1,
    ...(typeof facts['track'] === 'string' ? { track: facts['track'] } : {}),
  };
}

/**
 * Whether every citizen gets the measures the floor requires in time: for every track and risk, every month the spell may begin in (high season), and with
 * unemployment rising or not. A measure that is only offered does not do for one that is a duty.
 */
export function findUncoveredFloorMeasures(prepared: PreparedRuleSet, space: CitizenSpace): Finding[] {
  const { floor, ruleSet } = prepared;
  if (floor.measures.length === 0) return [];
  const first = floor.validFrom > ruleSet.header.validFrom ? floor.validFrom : ruleSet.header.validFrom;
  const suspensions = floor.suspensions.map(({ from, to }) => ({ from, to }));
  const found = new Map<string, Finding>();
  for (const facts of kindsOfCitizens(prepared, space)) {
    for (let month = 0; month < 12; month += 1) {
      const startedOn = addMonths(first, month);
      const clock = spellClock(startedOn, suspensions);
      for (const unemploymentRising of [false, true]) {
        const spell = { startedOn, pauses: [], measures: [] };
        const { slots } = planMeasures({ prepared, facts, spell, conditions: { unemploymentRising }, asOf: startedOn });
        for (const legal of floor.measures) {
          if (legal.when !== undefined && prepared.compiled(legal.when).verdict(facts) !== 'true') continue;
          const window = measureWindow(legal.timing, clock);
          const dueOn = window?.dueOn ?? null;
          if (dueOn === null || found.has(`${legal.id}/${facts['track']}`)) continue;
          const kept = slots.some(
            (slot) =>
              !ONLY_PREPARES.includes(slot.kind) &&
              slot.state !== 'conditional' &&
              (slot.mandatory || !legal.mandatory) &&
              slot.dueOn !== null &&
              slot.dueOn <= dueOn,
          );
          if (!kept) found.set(`${legal.id}/${facts['track']}`, finding(legal, facts, window?.dueWeek ?? null));
        }
      }
    }
  }
  return [...found.values()];
}
