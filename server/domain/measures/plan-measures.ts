import type { Conditions, MeasureSlot, Reason, Spell, SuspendedMeasure } from '../decision';
import type { Facts } from '../facts/fact';
import type { NodeTrace, Verdict } from '../rulebook/condition';
import type { PreparedRuleSet } from '../rulebook/prepared-rule-set';
import type { Measure, MeasureKind, MeasureSuspension } from '../rulebook/rule-set';
import { type CalendarDate, monthOf } from '../shared/calendar-date';
import { formatDate } from '../shared/format-date';
import { NO_TEXT } from '../shared/localised';
import { spellClock, type SpellClock } from '../shared/spell-clock';
import { type MeasureWindow, measureWindow } from './measure-window';

/** Kinds that fulfil the citizen's right and duty to a measure; preparing, ordering and asking do not (S2 5.6). */
export const ACTIVATING: readonly MeasureKind[] = [
  'internship',
  'wageSubsidy',
  'reverseMatching',
  'activationProgramme',
  'jobSearchCourse',
  'languageCourse',
  'positiveListCourse',
  'mentor',
  'externalProgramme',
  'rightAndDuty',
];

export interface MeasurePlan {
  readonly slots: readonly MeasureSlot[];
  readonly suspended: readonly SuspendedMeasure[];
  /** Ids of measures whose condition misses facts, with those facts. */
  readonly undecided: readonly { readonly id: string; readonly missing: readonly string[] }[];
}

export interface MeasurePlanInput {
  readonly prepared: PreparedRuleSet;
  /** With the stage-two facts risk, score, track and unemploymentWeek. */
  readonly facts: Facts;
  readonly spell: Pick<Spell, 'startedOn' | 'pauses' | 'measures'>;
  readonly conditions: Conditions;
  readonly asOf: CalendarDate;
  /** Reasons as codes only. Default false. */
  readonly codesOnly?: boolean;
}

interface Candidate {
  readonly measure: Measure;
  readonly window: MeasureWindow;
  readonly verdict: Verdict;
  readonly trace: readonly NodeTrace[];
  readonly begun: boolean;
}

function timingReason(measure: Pick<Measure, 'id' | 'label'>, window: MeasureWindow, clock: SpellClock): Reason {
  const opens = formatDate(window.opensOn);
  const due = window.dueOn && formatDate(window.dueOn);
  const to = due
    ? {
        da: ` til ${due.da} (uge ${clock.weekOn(window.dueOn ?? window.opensOn)})`,
        en: ` to ${due.en} (week ${clock.weekOn(window.dueOn ?? window.opensOn)})`,
      }
    : { da: '', en: '' };
  return {
    code: `measure:${measure.id}`,
    text: {
      da: `${measure.label.da}: fra ${opens.da} (uge ${clock.weekOn(window.opensOn)})${to.da}.`,
      en: `${measure.label.en}: from ${opens.en} (week ${clock.weekOn(window.opensOn)})${to.en}.`,
    },
  };
}

function suspensionReason(suspension: MeasureSuspension, inSeason: boolean, verdict: Verdict): Reason {
  const only =
    verdict === 'unknown' ? { da: ' (hvis borgeren ellers skulle have det)', en: ' (if the citizen was to have it at all)' } : NO_TEXT;
  return inSeason
    ? {
        code: `suspended:${suspension.id}:season`,
        text: {
          da: `Udsat: tilbuddet ville åbne i højsæsonen${only.da}.`,
          en: `Suspended: the measure would open in the high season${only.en}.`,
        },
      }
    : {
        code: `suspended:${suspension.id}:rising`,
        text: { da: `Udsat: ledigheden er stigende${only.da}.`, en: `Suspended: unemployment is rising${only.en}.` },
      };
}

class MeasurePlanner {
  /** Unemployment weeks. */
  private readonly clock: SpellClock;
  /** Deadlines: a suspension of the whole effort stops them, but not the unemployment weeks. */
  private readonly deadlines: SpellClock;
  private readonly suspended: SuspendedMeasure[] = [];
  private readonly undecided: { id: string; missing: readonly string[] }[] = [];

  constructor(private readonly input: MeasurePlanInput) {
    const suspensions = input.prepared.floor.suspensions.map(({ from, to }) => ({ from, to }));
    this.clock = spellClock(input.spell.startedOn, input.spell.pauses);
    this.deadlines = spellClock(input.spell.startedOn, [...input.spell.pauses, ...suspensions]);
  }

  private isBegun(id: string): boolean {
    return this.input.spell.measures.some((taken) => taken.id === id);
  }

  private candidate(measure: Measure): Candidate | null {
    const window = measureWindow(measure.timing, this.deadlines);
    if (window === null) return null;
    const begun = this.isBegun(measure.id);
    if (measure.when === undefined) return { measure, window, verdict: 'true', trace: [], begun };
    const { verdict, missing, trace } = this.input.prepared.compiled(measure.when).explain(this.input.facts);
    if (verdict === 'unknown' && !begun) this.undecided.push({ id: measure.id, missing });
    return { measure, window, verdict, trace: this.input.codesOnly ? [] : trace, begun };
  }

  private isSuspended(candidate: Candidate): boolean {
    const { measure, window, begun } = candidate;
    const suspension = this.input.prepared.ruleSet.measures.suspensions.find((rule) => rule.id === measure.suspendedBy);
    if (!suspension || begun) return false;
    const inSeason = suspension.highSeasonMonths.includes(monthOf(window.opensOn));
    const rising = suspension.whenUnemploymentRising && this.input.conditions.unemploymentRising === true;
    if (!inSeason && !rising) return false;
    this.suspended.push({
      id: measure.id,
      label: measure.label,
      wouldOpenOn: window.opensOn,
      because: suspensionReason(suspension, inSeason, candidate.verdict),
      trace: candidate.trace,
    });
    return true;
  }

  /** What remains of a suspended group: one measure by the fallback's week, unless one that is left is due by then. */
  private fallbackOf(suspension: MeasureSuspension, left: readonly Candidate[], suspended: readonly Candidate[]): Candidate | null {
    const group = suspended.filter(({ measure }) => measure.suspendedBy === suspension.id);
    if (group.length === 0) return null;
    const verdict: Verdict = group.some((candidate) => candidate.verdict === 'true') ? 'true' : 'unknown';
    const { fallback } = suspension;
    const window = measureWindow({ by: fallback.by }, this.deadlines);
    if (window?.dueOn == null) return null;
    const { dueOn } = window;
    const covered = left.some(
      ({ measure, window: own, verdict }) =>
        measure.suspendedBy === suspension.id && verdict === 'true' && own.dueOn !== null && own.dueOn <= dueOn,
    );
    if (covered) return null;
    const measure: Measure = {
      id: fallback.id,
      kind: fallback.kind,
      label: fallback.label,
      description: fallback.label,
      timing: { by: fallback.by },
      mandatory: fallback.mandatory,
      basis: suspension.basis,
    };
    return { measure, window, verdict, trace: [], begun: this.isBegun(fallback.id) };
  }

  private slot({ measure, window, verdict, trace, begun }: Candidate, legalDueOn: CalendarDate | null): MeasureSlot {
    const overdue = window.dueOn !== null && window.dueOn < this.input.asOf;
    return {
      id: measure.id,
      kind: measure.kind,
      label: measure.label,
      week: this.clock.weekOn(window.dueOn ?? window.opensOn),
      opensOn: window.opensOn,
      dueOn: window.dueOn,
      latestOn:
        ACTIVATING.includes(measure.kind) && legalDueOn !== null && window.dueOn !== null && window.dueOn <= legalDueOn ? legalDueOn : null,
      mandatory: measure.mandatory,
      state: begun ? 'begun' : verdict === 'unknown' ? 'conditional' : overdue ? 'overdue' : 'planned',
      because: [this.input.codesOnly ? { code: `measure:${measure.id}`, text: NO_TEXT } : timingReason(measure, window, this.clock)],
      trace,
    };
  }

  plan(): MeasurePlan {
    const { prepared } = this.input;
    const candidates = prepared.ruleSet.measures.items.map((measure) => this.candidate(measure));
    const wanted = candidates.filter(
      (candidate): candidate is Candidate => candidate !== null && (candidate.verdict !== 'false' || candidate.begun),
    );
    const suspended = wanted.filter((candidate) => this.isSuspended(candidate));
    const left = wanted.filter((candidate) => !suspended.includes(candidate));
    for (const suspension of prepared.ruleSet.measures.suspensions) {
      const fallback = this.fallbackOf(suspension, left, suspended);
      if (fallback) left.push(fallback);
    }
    let legalDueOn: CalendarDate | null = null;
    for (const legal of prepared.floor.measures) {
      const candidate = this.candidate(legal);
      if (candidate === null || candidate.verdict === 'false') continue;
      const { dueOn } = candidate.window;
      if (dueOn !== null && (legalDueOn === null || dueOn < legalDueOn)) legalDueOn = dueOn;
      const covered = left.some(
        ({ measure, window, verdict, begun }) =>
          ACTIVATING.includes(measure.kind) &&
          (begun ||
            // An offer the citizen may decline is no measure the citizen has a duty to.
            (measure.mandatory && verdict === 'true' && window.dueOn !== null && dueOn !== null && window.dueOn <= dueOn)),
      );
      if (!covered || candidate.begun) left.push(candidate);
    }
    const slots = left.map((candidate) => this.slot(candidate, legalDueOn));
    slots.sort((one, other) => (one.opensOn < other.opensOn ? -1 : one.opensOn > other.opensOn ? 1 : 0));
    return { slots, suspended: this.suspended, undecided: this.undecided };
  }
}

/**
 * The measures of one spell with their windows: which apply, which are suspended in high season or while unemployment rises (judged on the day
 * each opens), and what the law requires when nothing else covers it (S2 5.6, table 5.11).
 */
export function planMeasures(input: MeasurePlanInput): MeasurePlan {
  return new MeasurePlanner(input).plan();
}
