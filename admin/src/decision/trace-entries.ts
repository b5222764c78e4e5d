import { type Basis, type Condition, type Localised, type NodeTrace, type RuleSet, type Schema } from '../api/types';
import { type DecisionLike } from './decision-part';
import { storedTrace } from './stored-trace';
import { impliedVerdicts, type NodeVerdicts, recordedVerdicts } from './trace-verdicts';

type Verdict = Schema<'Verdict'>;

/** What the answer holds: every node; only the outcome, in a decision stored before the nodes were; or nothing of a measure that is not in the plan. */
export type Recording = 'nodes' | 'outcome' | 'notPlanned';

/** One condition of the rules and what is known of how it came out. */
export interface TraceEntry {
  readonly id: string;
  readonly label: Localised;
  /** Of the whole condition; null when the answer does not hold it. */
  readonly verdict: Verdict | null;
  /** Null: the rule has no condition. Undefined: its text is not at hand. */
  readonly condition: Condition | null | undefined;
  readonly verdicts: NodeVerdicts;
  /** Nodes in reading order, when they were recorded. */
  readonly trace: readonly NodeTrace[];
  readonly recording: Recording;
  readonly basis: Basis | undefined;
}

interface Rule {
  readonly when?: Condition;
  readonly basis?: Basis;
}

interface Head {
  readonly id: string;
  readonly label: Localised;
  readonly verdict: Verdict | null;
}

function recorded({ id, label, verdict }: Head, trace: readonly NodeTrace[], rule: Rule | undefined): TraceEntry {
  const condition = rule && (rule.when ?? null);
  return { id, label, verdict, condition, verdicts: recordedVerdicts(trace), trace, recording: 'nodes', basis: rule?.basis };
}

function implied({ id, label, verdict }: Head, rule: Rule | undefined, recording: Recording = 'outcome'): TraceEntry {
  const verdicts = rule?.when && verdict !== null ? impliedVerdicts(rule.when, verdict) : new Map();
  return { id, label, verdict, condition: rule && (rule.when ?? null), verdicts, trace: [], recording, basis: rule?.basis };
}

/** From the nodes where they were stored, else from what follows from the outcome. */
function entryOf(head: Head, part: { readonly trace: readonly NodeTrace[] }, rule: Rule | undefined): TraceEntry {
  const trace = storedTrace(part);
  return trace ? recorded(head, trace, rule) : implied(head, rule);
}

/** Every risk factor in the order of the rules. */
export function factorEntries({ screening }: Pick<DecisionLike, 'screening'>, ruleSet?: RuleSet): readonly TraceEntry[] {
  const rules = ruleSet?.document.screening.factors ?? [];
  return screening.factors.map((factor) =>
    recorded(
      factor,
      factor.trace,
      rules.find(({ id }) => id === factor.id),
    ),
  );
}

/** Every track in the order in which they are tried, the proposed one among them: its condition holds. */
export function trackEntries({ track }: Pick<DecisionLike, 'track'>, ruleSet?: RuleSet): readonly TraceEntry[] {
  const rules = ruleSet?.document.tracks.ordered ?? [];
  const of = (id: string): Rule | undefined => rules.find((rule) => rule.id === id);
  const others = track.whyNot.map((candidate) => recorded(candidate, candidate.trace, of(candidate.id)));
  const chosen = track.id === 'undecided' ? [] : [entryOf({ id: track.id, label: track.label, verdict: 'true' }, track, of(track.id))];
  const place = (id: string): number => rules.findIndex((rule) => rule.id === id);
  return [...chosen, ...others].sort((one, other) => place(one.id) - place(other.id));
}

/** The tell-tale signs of one archetype, each a condition of its own; the source is the archetype's. */
export function signEntries(archetype: Schema<'ArchetypeResult'>, ruleSet?: RuleSet): readonly TraceEntry[] {
  const rule = ruleSet?.document.screening.archetypes.find(({ id }) => id === archetype.id);
  return archetype.tellTales.map((sign) => {
    const when = rule?.tellTales.find(({ id }) => id === sign.id)?.when;
    return entryOf(sign, sign, when && { when });
  });
}

type Plan = Pick<DecisionLike, 'measures' | 'suspendedMeasures'>;
type Place = Schema<'MeasureSlot'> | DecisionLike['suspendedMeasures'][number];

/** How a measure's condition came out: at its first node, else as its place in the plan says. One that is begun stays there whatever the condition says now. */
function measureVerdict(place: Place): Verdict | null {
  const trace = storedTrace(place);
  if (trace) return trace[0]?.verdict ?? 'true';
  if (!('state' in place)) return null;
  return place.state === 'planned' || place.state === 'overdue' ? 'true' : place.state === 'conditional' ? 'unknown' : null;
}

/** Every measure of the rule set, those that are not in the plan too. The answer does not hold why a measure is not in it. */
export function measureEntries(plan: Plan, ruleSet?: RuleSet): readonly TraceEntry[] {
  const places: readonly Place[] = [...plan.measures, ...plan.suspendedMeasures];
  const rules = ruleSet?.document.measures.items ?? [];
  return rules.map((rule) => {
    const { id, label } = rule;
    const place = places.find((one) => one.id === id);
    return place
      ? entryOf({ id, label, verdict: measureVerdict(place) }, place, rule)
      : implied({ id, label, verdict: null }, rule, 'notPlanned');
  });
}

/** Every criterion of a grant, in the order of the rules. */
export function criterionEntries(criteria: readonly Schema<'CriterionResult'>[], ruleSet?: RuleSet): readonly TraceEntry[] {
  const rules = ruleSet?.document.grants.criteria ?? [];
  return criteria.map((criterion) =>
    recorded(
      criterion,
      criterion.trace,
      rules.find(({ id }) => id === criterion.id),
    ),
  );
}
