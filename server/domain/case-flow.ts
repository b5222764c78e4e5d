import type { Decision, DecisionInput, GrantDecision, GrantInput, MissingFact, RuleSetReference } from './decision';
import { planContacts } from './conversations/plan-contacts';
import type { Facts } from './facts/fact';
import { decideGrant } from './grants/decide-grant';
import { planMeasures } from './measures/plan-measures';
import type { PreparedRuleSet } from './rulebook/prepared-rule-set';
import { screenCitizen } from './screening/screen-citizen';
import { withScreeningFacts } from './screening/with-screening-facts';
import { DomainError } from './shared/domain-error';
import { spellClock } from './shared/spell-clock';
import { proposeTrack } from './tracks/propose-track';
import { whatWouldChange } from './what-would-change';

/** Facts the engine works out itself; nobody can be asked for them. */
const STAGE_TWO = ['risk', 'score', 'track', 'unemploymentWeek'];

export interface DecisionOptions {
  /** Counterfactuals cost many evaluations; a population run leaves them out. Default true. */
  readonly whatWouldChange?: boolean;
  /** Reasons of slots and measures as codes without sentences, and no trace of track, signs and measures. Default false. */
  readonly codesOnly?: boolean;
}

function checkSpell({ asOf, spell }: DecisionInput): void {
  if (asOf < spell.startedOn) throw new DomainError('spell.starts_after_as_of', { value: spell.startedOn }, 'spell.startedOn');
  spell.pauses.forEach((pause, index) => {
    if (pause.to !== undefined && pause.to < pause.from)
      throw new DomainError('pause.ends_before_start', { value: pause.to }, `spell.pauses[${index}].to`);
    if (pause.from < spell.startedOn) throw new DomainError('pause.before_start', { value: pause.from }, `spell.pauses[${index}].from`);
  });
  spell.measures.forEach((measure, index) => {
    if (measure.to !== undefined && measure.to < measure.from)
      throw new DomainError('measure.ends_before_start', { value: measure.to }, `spell.measures[${index}].to`);
    if (measure.from > asOf) throw new DomainError('measure.after_as_of', { value: measure.from }, `spell.measures[${index}].from`);
    if (measure.from < spell.startedOn)
      throw new DomainError('measure.before_start', { value: measure.from }, `spell.measures[${index}].from`);
  });
  const confirmedOn = spell.confirmedTrack?.confirmedOn;
  const field = 'spell.confirmedTrack.confirmedOn';
  if (confirmedOn !== undefined && confirmedOn < spell.startedOn)
    throw new DomainError('confirmed_track.before_start', { value: confirmedOn }, field);
  if (confirmedOn !== undefined && confirmedOn > asOf) throw new DomainError('confirmed_track.after_as_of', { value: confirmedOn }, field);
}

function referenceOf(prepared: PreparedRuleSet): RuleSetReference {
  const { header } = prepared.ruleSet;
  return {
    municipality: header.municipality ?? header.id,
    version: prepared.version,
    contentHash: prepared.contentHash,
    floor: prepared.floor.id,
    whatIf: prepared.floor.id !== header.floor,
  };
}

function collectMissing(
  prepared: PreparedRuleSet,
  asked: readonly { readonly id: string; readonly missing: readonly string[] }[],
): MissingFact[] {
  const settles = new Map<string, Set<string>>();
  for (const { id, missing } of asked) {
    for (const fact of missing) {
      if (STAGE_TWO.includes(fact)) continue;
      settles.set(fact, (settles.get(fact) ?? new Set()).add(id));
    }
  }
  return prepared.catalogue.facts
    .filter(({ key }) => settles.has(key))
    .map(({ key, label }) => ({ fact: key, label, wouldSettle: [...(settles.get(key) ?? [])] }));
}

/** Facts an undecided archetype waits for. */
function archetypeQuestions(
  prepared: PreparedRuleSet,
  undecided: ReadonlySet<string>,
  facts: Facts,
): { id: string; missing: readonly string[] }[] {
  return prepared.ruleSet.screening.archetypes
    .filter(({ id }) => undecided.has(id))
    .flatMap(({ id, tellTales }) =>
      tellTales.map(({ when }) => ({ id: `archetype:${id}`, missing: prepared.compiled(when).explain(facts).missing })),
    );
}

/**
 * The citizen's way: facts → screening → track → plan of conversations → measures, with reasons. Pure: same input, same bytes.
 * `facts` must have passed `readFacts` (and `deriveFacts`). Throws `DomainError` for a spell that cannot be (codes `spell.*`, `pause.*`,
 * `contact.*`, `measure.*`, `track.unknown`).
 */
export function decideCase(prepared: PreparedRuleSet, input: DecisionInput, options: DecisionOptions = {}): Decision {
  checkSpell(input);
  const { asOf, spell, conditions } = input;
  const { codesOnly = false } = options;
  const unemploymentWeek = spellClock(spell.startedOn, spell.pauses).weekOn(asOf);
  const facts: Facts = { ...input.facts, unemploymentWeek };
  const screening = screenCitizen(prepared, facts, codesOnly);
  const known = withScreeningFacts(facts, screening, unemploymentWeek);
  const track = proposeTrack(prepared, known, screening, { confirmed: spell.confirmedTrack, codesOnly });
  const contacts = planContacts({ ruleSet: prepared.ruleSet, floor: prepared.floor, track: track.planFollows, spell, asOf, codesOnly });
  const measures = planMeasures({ prepared, facts: { ...known, track: track.planFollows }, spell, conditions, asOf, codesOnly });
  const undecidedArchetypes = new Set(screening.archetypes.filter(({ verdict }) => verdict === 'unknown').map(({ id }) => id));
  return {
    ruleSet: referenceOf(prepared),
    asOf,
    unemploymentWeek,
    screening,
    track,
    contactPlan: contacts.slots,
    heldContacts: contacts.held,
    measures: measures.slots,
    suspendedMeasures: measures.suspended,
    missingFacts: collectMissing(prepared, [
      ...screening.factors.filter(({ verdict }) => verdict === 'unknown').map(({ id, missing }) => ({ id: `factor:${id}`, missing })),
      ...archetypeQuestions(prepared, undecidedArchetypes, known),
      ...measures.undecided.map(({ id, missing }) => ({ id: `measure:${id}`, missing })),
      ...prepared.ruleSet.tracks.ordered.flatMap(({ id, when }) =>
        when === undefined ? [] : [{ id: `track:${id}`, missing: prepared.compiled(when).explain(known).missing }],
      ),
    ]),
    whatWouldChange: options.whatWouldChange === false ? [] : whatWouldChange(prepared, facts, unemploymentWeek),
  };
}

/** Decides one education-grant application: grant, refuse or refer, with every criterion. Same purity and errors as `decideCase`. */
export function decideGrantApplication(prepared: PreparedRuleSet, input: GrantInput): GrantDecision {
  checkSpell(input);
  const { asOf, spell, course } = input;
  const unemploymentWeek = spellClock(spell.startedOn, spell.pauses).weekOn(asOf);
  const facts: Facts = {
    ...input.facts,
    unemploymentWeek,
    coursePriceOere: course.priceOere,
    courseWeeks: course.weeks,
    courseOnPositiveList: course.onPositiveList,
    courseOnNeighbourList: course.onNeighbourList,
  };
  const judgement = decideGrant(prepared, facts, course);
  return {
    ruleSet: referenceOf(prepared),
    asOf,
    unemploymentWeek,
    ...judgement,
    missingFacts: collectMissing(
      prepared,
      judgement.criteria.map(({ id, missing }) => ({ id: `criterion:${id}`, missing })),
    ),
  };
}
