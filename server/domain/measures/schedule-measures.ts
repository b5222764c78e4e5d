import type { Facts } from '../facts/fact';
import type { PreparedRuleSet } from '../rulebook/prepared-rule-set';
import type { Measure } from '../rulebook/rule-set';
import type { CalendarDate } from '../shared/calendar-date';
import { spellClock } from '../shared/spell-clock';
import { measureWindow } from './measure-window';

/** A measure on the same axis as the conversations. */
export interface ScheduledMeasure extends Pick<Measure, 'id' | 'kind' | 'label' | 'mandatory'> {
  readonly opensOn: CalendarDate;
  /** Null for "from week n" without an end. */
  readonly dueOn: CalendarDate | null;
  readonly opensWeek: number;
  readonly dueWeek: number | null;
  readonly durationWeeks: number | null;
  /** `everyone`: no condition; `track`: everybody in the track; `conditional`: more must be known than the track. */
  readonly applies: 'everyone' | 'track' | 'conditional';
  /** Falls away when it would open in the municipality's high season. */
  readonly suspendedInHighSeason: boolean;
}

function appliesTo(prepared: PreparedRuleSet, { when }: Measure, known: Facts): ScheduledMeasure['applies'] | null {
  if (when === undefined) return 'everyone';
  const verdict = prepared.compiled(when).verdict(known);
  return verdict === 'false' ? null : verdict === 'true' ? 'track' : 'conditional';
}

function schedule(prepared: PreparedRuleSet, measures: readonly Measure[], known: Facts, startedOn: CalendarDate): ScheduledMeasure[] {
  const { weekOn } = spellClock(startedOn, []);
  // As in the plan of a case: a suspension of the whole effort stops deadlines, but not the unemployment weeks.
  const deadlines = spellClock(
    startedOn,
    prepared.floor.suspensions.map(({ from, to }) => ({ from, to })),
  );
  const seasonal = new Set(
    prepared.ruleSet.measures.suspensions.filter(({ highSeasonMonths }) => highSeasonMonths.length > 0).map(({ id }) => id),
  );
  const scheduled = measures.flatMap((measure): ScheduledMeasure[] => {
    const applies = appliesTo(prepared, measure, known);
    const window = applies && measureWindow(measure.timing, deadlines);
    if (!window) return [];
    const { id, kind, label, mandatory, durationWeeks = null, suspendedBy } = measure;
    const { opensOn, dueOn } = window;
    return [
      {
        id,
        kind,
        label,
        opensOn,
        dueOn,
        opensWeek: weekOn(opensOn),
        dueWeek: dueOn === null ? null : weekOn(dueOn),
        mandatory,
        durationWeeks,
        applies,
        suspendedInHighSeason: suspendedBy !== undefined && seasonal.has(suspendedBy),
      },
    ];
  });
  return scheduled.sort((one, other) => (one.opensOn < other.opensOn ? -1 : one.opensOn > other.opensOn ? 1 : 0));
}

/**
 * The municipality's measures for citizens of whom only the track is known, ordered by the day they open. A measure no citizen of the track gets is left out.
 * Nothing is suspended: what falls away in high season says so. Measures hidden behind an open suspension of the whole effort are left out.
 */
export function scheduleMeasures(prepared: PreparedRuleSet, track: string, startedOn: CalendarDate): ScheduledMeasure[] {
  return schedule(prepared, prepared.ruleSet.measures.items, { track }, startedOn);
}

/** The measures the floor requires, for a citizen of whom nothing is known. */
export function scheduleFloorMeasures(prepared: PreparedRuleSet, startedOn: CalendarDate): ScheduledMeasure[] {
  return schedule(prepared, prepared.floor.measures, {}, startedOn);
}
