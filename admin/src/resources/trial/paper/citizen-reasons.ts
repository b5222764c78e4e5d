import { type Fact, type RuleSet } from '../../../api/types';
import { type DecisionLike } from '../../../decision';
import { type Language } from '../../../sentences';
import { factsThatSettle } from './facts-that-settle';
import { sayFactToCitizen } from './say-fact';

export interface CitizenReasons {
  /** Why this track, when its condition asks about the citizen and not only about the risk; clauses to stand after "at". */
  readonly track: readonly string[];
  /** What speaks for a longer unemployment, as the citizen answered it; clauses to stand after "at". */
  readonly factors: readonly string[];
  /** What is not known and would count; names. */
  readonly missing: readonly string[];
}

/**
 * The reasons at the citizen's depth: the citizen's own answers that spoke for it, in plain words. No points, no names of factors or archetypes, and each answer
 * once, however many rules look at it.
 */
export function citizenReasons(
  decision: DecisionLike,
  known: Readonly<Record<string, Parameters<typeof sayFactToCitizen>[1]>>,
  ruleSet: RuleSet,
  facts: readonly Fact[],
  language: Language,
): CitizenReasons {
  const byKey = new Map(facts.map((fact) => [fact.key, fact]));
  const said = new Set<string>();
  const say = (keys: readonly string[]): readonly string[] =>
    keys.flatMap((key) => {
      const [fact, value] = [byKey.get(key), known[key]];
      // What the engine works out (risk, week) is no answer of the citizen's.
      if (!fact || value === undefined || fact.firstKnown === 'decision' || said.has(key)) return [];
      said.add(key);
      return [sayFactToCitizen(fact, value, language)];
    });
  const { factors } = ruleSet.document.screening;
  const holding = decision.screening.factors.filter(({ verdict, points }) => verdict === 'true' && points > 0);
  const factorKeys = holding.flatMap(({ id, trace, saw }) => {
    const rule = factors.find((factor) => factor.id === id);
    return rule ? factsThatSettle(rule.when, trace) : saw.map(({ fact }) => fact);
  });
  const chosen = ruleSet.document.tracks.ordered.find(({ id }) => id === decision.track.id);
  return {
    track: say(chosen?.when ? leavesOf(chosen.when) : []),
    factors: say(factorKeys),
    missing: decision.missingFacts.map(({ label }) => label[language]),
  };
}

type TrackCondition = NonNullable<RuleSet['document']['tracks']['ordered'][number]['when']>;

/** The decision records no trace of the track it proposes, but its condition holds: every fact it asks about that is answered may be named. */
function leavesOf(condition: TrackCondition): readonly string[] {
  if ('fact' in condition) return [condition.fact];
  if ('not' in condition) return leavesOf(condition.not);
  return ('all' in condition ? condition.all : condition.any).flatMap(leavesOf);
}
