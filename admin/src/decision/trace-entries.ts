import { type Basis, type Condition, type Localised, type NodeTrace, type RuleSet, type Schema } from '../api/types';
import { type DecisionLike } from './decision-part';
import { impliedVerdicts, type NodeVerdicts, recordedVerdicts } from './trace-verdicts';

type Verdict = Schema<'Verdict'>;

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
  /** True when every node was recorded, so that nothing can be missing from the tree. */
  readonly isRecorded: boolean;
  readonly basis: Basis | undefined;
}

interface Rule {
  readonly when?: Condition;
  readonly basis?: Basis;
}

function recorded(
  head: { readonly id: string; readonly label: Localised; readonly verdict: Verdict; readonly trace: readonly NodeTrace[] },
  rule: Rule | undefined,
): TraceEntry {
  const { id, label, verdict, trace } = head;
  return {
    id,
    label,
    verdict,
    condition: rule && (rule.when ?? null),
    verdicts: recordedVerdicts(trace),
    trace,
    isRecorded: true,
    basis: rule?.basis,
  };
}

function implied(
  head: { readonly id: string; readonly label: Localised; readonly verdict: Verdict | null },
  rule: Rule | undefined,
): TraceEntry {
  const { id, label, verdict } = head;
  const verdicts = rule?.when && verdict !== null ? impliedVerdicts(rule.when, verdict) : new Map();
  return { id, label, verdict, condition: rule && (rule.when ?? null), verdicts, trace: [], isRecorded: false, basis: rule?.basis };
}

/** Every risk factor in the order of the rules. */
export function factorEntries({ screening }: Pick<DecisionLike, 'screening'>, ruleSet?: RuleSet): readonly TraceEntry[] {
  const rules = ruleSet?.document.screening.factors ?? [];
  return screening.factors.map((factor) =>
    recorded(
      factor,
      rules.find(({ id }) => id === factor.id),
    ),
  );
}

/** Every track in the order in which they are tried. The nodes of the proposed one follow from its having been chosen: its condition holds. */
export function trackEntries({ track }: Pick<DecisionLike, 'track'>, ruleSet?: RuleSet): readonly TraceEntry[] {
  const rules = ruleSet?.document.tracks.ordered ?? [];
  const of = (id: string): Rule | undefined => rules.find((rule) => rule.id === id);
  const others = track.whyNot.map((candidate) => recorded(candidate, of(candidate.id)));
  const chosen = track.id === 'undecided' ? [] : [implied({ id: track.id, label: track.label, verdict: 'true' }, of(track.id))];
  const place = (id: string): number => rules.findIndex((rule) => rule.id === id);
  return [...chosen, ...others].sort((one, other) => place(one.id) - place(other.id));
}

/** The tell-tale signs of one archetype, each a condition of its own; the source is the archetype's. */
export function signEntries(archetype: Schema<'ArchetypeResult'>, ruleSet?: RuleSet): readonly TraceEntry[] {
  const rule = ruleSet?.document.screening.archetypes.find(({ id }) => id === archetype.id);
  return archetype.tellTales.map((sign) => {
    const when = rule?.tellTales.find(({ id }) => id === sign.id)?.when;
    return implied(sign, when && { when });
  });
}

/** What a measure's place in the plan says of its condition; a begun one stays in the plan whatever the condition says now. */
function measureVerdict(decision: Pick<DecisionLike, 'measures'>, id: string): Verdict | null {
  const state = decision.measures.find((slot) => slot.id === id)?.state;
  return state === 'planned' || state === 'overdue' ? 'true' : state === 'conditional' ? 'unknown' : null;
}

/** Every measure of the rule set, those that are not in the plan too. The answer does not hold why a measure is not in it. */
export function measureEntries(decision: Pick<DecisionLike, 'measures'>, ruleSet?: RuleSet): readonly TraceEntry[] {
  const rules = ruleSet?.document.measures.items ?? [];
  return rules.map((rule) => implied({ id: rule.id, label: rule.label, verdict: measureVerdict(decision, rule.id) }, rule));
}

/** Every criterion of a grant, in the order of the rules. */
export function criterionEntries(criteria: readonly Schema<'CriterionResult'>[], ruleSet?: RuleSet): readonly TraceEntry[] {
  const rules = ruleSet?.document.grants.criteria ?? [];
  return criteria.map((criterion) =>
    recorded(
      criterion,
      rules.find(({ id }) => id === criterion.id),
    ),
  );
}
