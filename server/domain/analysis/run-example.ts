import { planContacts } from '../conversations/plan-contacts';
import type { Spell } from '../decision';
import type { Facts } from '../facts/fact';
import { planMeasures } from '../measures/plan-measures';
import type { Verdict } from '../rulebook/condition';
import type { PreparedRuleSet } from '../rulebook/prepared-rule-set';
import type { Expectation, RuleExample } from '../rulebook/rule-example';
import { screenCitizen } from '../screening/screen-citizen';
import { withScreeningFacts } from '../screening/with-screening-facts';
import { type CalendarDate, calendarDate } from '../shared/calendar-date';
import { DomainError } from '../shared/domain-error';
import type { Localised } from '../shared/localised';
import { spellClock } from '../shared/spell-clock';

export type ExampleResult =
  { readonly ok: true } | { readonly ok: false; readonly expected: string; readonly got: string; readonly explanation: Localised };

/** A Monday before the suspension of spring 2020: the day an example is about when it does not say. */
export const EXAMPLE_DAY: CalendarDate = calendarDate('2020-03-02');

const UNKNOWN_RULE: Localised = { da: 'Regelsættet har ingen regel med det navn.', en: 'The rule set has no rule of that name.' };

function mismatch(expected: unknown, got: unknown, about: Localised): ExampleResult {
  const [want, have] = [expected, got].map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
  return {
    ok: false,
    expected: want ?? '',
    got: have ?? '',
    explanation: {
      da: `${about.da}: eksemplet venter ${want}, reglerne giver ${have}.`,
      en: `${about.en}: the example expects ${want}, the rules give ${have}.`,
    },
  };
}

function compare(expected: unknown, got: unknown, about: Localised): ExampleResult {
  return JSON.stringify(expected) === JSON.stringify(got) ? { ok: true } : mismatch(expected, got, about);
}

function unknownRule(expect: Expectation): ExampleResult {
  return { ok: false, expected: JSON.stringify(expect), got: 'unknown rule', explanation: UNKNOWN_RULE };
}

/** An example made concrete: its spell, its day, and its facts with what the engine works out. */
class RunningExample {
  private readonly asOf: CalendarDate;
  private readonly spell: Spell;
  readonly facts: Facts;

  constructor(
    private readonly prepared: PreparedRuleSet,
    private readonly example: RuleExample,
  ) {
    this.asOf = example.asOf ?? EXAMPLE_DAY;
    this.spell = {
      startedOn: example.startedOn ?? this.asOf,
      pauses: example.pauses ?? [],
      contacts: example.contacts ?? [],
      measures: [],
    };
    if (this.asOf < this.spell.startedOn) throw new DomainError('spell.starts_after_as_of', {}, 'startedOn');
    const week = spellClock(this.spell.startedOn, this.spell.pauses).weekOn(this.asOf);
    const given: Facts = { ...example.facts, unemploymentWeek: example.facts['unemploymentWeek'] ?? week };
    this.facts = withScreeningFacts(given, screenCitizen(prepared, given), week);
  }

  private get ruleSet(): PreparedRuleSet['ruleSet'] {
    return this.prepared.ruleSet;
  }

  /** The track whose plan applies: the given one, else the proposed one, else the default. */
  private track(): string {
    const given = this.facts['track'];
    if (typeof given === 'string') return given;
    return this.verdictOfTracks() ?? this.ruleSet.tracks.ordered.at(-1)?.id ?? '';
  }

  /** The proposed track; null while an earlier one is undecided. */
  private verdictOfTracks(): string | null {
    for (const { id, when } of this.ruleSet.tracks.ordered) {
      const verdict = when === undefined ? 'true' : this.prepared.compiled(when).verdict(this.facts);
      if (verdict === 'unknown') return null;
      if (verdict === 'true') return id;
    }
    return null;
  }

  private withTrack(): Facts {
    return { ...this.facts, track: this.track() };
  }

  factor(expect: Extract<Expectation, { factor: string }>): ExampleResult {
    const factor = this.ruleSet.screening.factors.find(({ id }) => id === expect.factor);
    return factor ? compare(expect.verdict, this.prepared.compiled(factor.when).verdict(this.facts), factor.label) : unknownRule(expect);
  }

  archetype(expect: Extract<Expectation, { archetype: string }>): ExampleResult {
    const archetype = screenCitizen(this.prepared, this.facts).archetypes.find(({ id }) => id === expect.archetype);
    if (!archetype) return unknownRule(expect);
    if (!('tellTale' in expect)) return compare(expect.verdict, archetype.verdict, archetype.label);
    const tellTale = archetype.tellTales.find(({ id }) => id === expect.tellTale);
    return tellTale ? compare(expect.verdict, tellTale.verdict, tellTale.label) : unknownRule(expect);
  }

  /** The default track holds when no other does. */
  trackVerdict(expect: Extract<Expectation, { track: string }>): ExampleResult {
    const track = this.ruleSet.tracks.ordered.find(({ id }) => id === expect.track);
    if (!track) return unknownRule(expect);
    const proposed = this.verdictOfTracks();
    const asDefault: Verdict = proposed === null ? 'unknown' : proposed === track.id ? 'true' : 'false';
    return compare(
      expect.verdict,
      track.when === undefined ? asDefault : this.prepared.compiled(track.when).verdict(this.facts),
      track.label,
    );
  }

  criterion(expect: Extract<Expectation, { criterion: string }>): ExampleResult {
    const criterion = this.ruleSet.grants.criteria.find(({ id }) => id === expect.criterion);
    return criterion
      ? compare(expect.verdict, this.prepared.compiled(criterion.when).verdict(this.facts), criterion.label)
      : unknownRule(expect);
  }

  measure(expect: Extract<Expectation, { measure: string }>): ExampleResult {
    const { measures } = this.ruleSet;
    const measure =
      [...measures.items, ...this.prepared.floor.measures].find(({ id }) => id === expect.measure) ??
      measures.suspensions.map(({ fallback }) => ({ ...fallback, when: undefined })).find(({ id }) => id === expect.measure);
    if (!measure) return unknownRule(expect);
    const facts = this.withTrack();
    if ('verdict' in expect) {
      const verdict = measure.when === undefined ? 'true' : this.prepared.compiled(measure.when).verdict(facts);
      return compare(expect.verdict, verdict, measure.label);
    }
    const { prepared, spell, asOf } = this;
    const slot = planMeasures({ prepared, facts, spell, conditions: this.example.conditions ?? {}, asOf }).slots.find(
      ({ id }) => id === expect.measure,
    );
    const window = (opensOn: unknown, dueOn: unknown): unknown => (expect.dueOn === undefined ? { opensOn } : { opensOn, dueOn });
    return compare(window(expect.opensOn, expect.dueOn), window(slot?.opensOn ?? null, slot?.dueOn ?? null), measure.label);
  }

  /** The days named must be the first ones; no day at all says that the element asks for nothing. */
  element(expect: Extract<Expectation, { element: string }>): ExampleResult {
    const element = [...this.prepared.floor.cadence, ...this.ruleSet.cadence.elements].find(({ id }) => id === expect.element);
    if (!element) return unknownRule(expect);
    const { ruleSet, floor } = this.prepared;
    const { slots } = planContacts({ ruleSet, floor, track: this.track(), spell: this.spell, asOf: this.asOf });
    const days = slots.filter(({ elementId }) => elementId === expect.element).map(({ dueOn }) => dueOn);
    return compare(expect.dueOn, expect.dueOn.length === 0 ? days : days.slice(0, expect.dueOn.length), element.label);
  }
}

/**
 * Works an example out under a rule set and compares it with what it claims. Score, risk, track and week are used as given, else worked out.
 * A spell that cannot be (a contact before the start) fails the example instead of throwing.
 */
export function runExample(prepared: PreparedRuleSet, example: RuleExample): ExampleResult {
  const { expect } = example;
  try {
    const running = new RunningExample(prepared, example);
    if ('factor' in expect) return running.factor(expect);
    if ('archetype' in expect) return running.archetype(expect);
    if ('track' in expect) return running.trackVerdict(expect);
    if ('criterion' in expect) return running.criterion(expect);
    if ('measure' in expect) return running.measure(expect);
    return running.element(expect);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const about = { da: 'Eksemplet kan ikke regnes ud', en: 'The example cannot be worked out' };
    return mismatch(expect, error.message, about);
  }
}
