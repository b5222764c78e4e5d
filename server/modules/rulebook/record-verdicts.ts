import type { Facts } from '../../domain/facts/fact';
import type { Condition, Verdict } from '../../domain/rulebook/condition';
import type { CompiledCondition } from '../../domain/rulebook/condition-evaluator';
import type { PreparedRuleSet } from '../../domain/rulebook/prepared-rule-set';

/** What the compiled evaluator said, by the facts it looked at and then by condition. */
export type SeenVerdicts = ReadonlyMap<Facts, ReadonlyMap<Condition, Verdict>>;

export interface Recording {
  /** Decides like the original, and remembers every verdict. */
  readonly prepared: PreparedRuleSet;
  readonly seen: SeenVerdicts;
}

/** Wraps a rule set for one decision, so that every verdict it rests on can be checked afterwards. */
export function recordVerdicts(original: PreparedRuleSet): Recording {
  const seen = new Map<Facts, Map<Condition, Verdict>>();
  const remember = (condition: Condition, facts: Facts, verdict: Verdict): void => {
    const verdicts = seen.get(facts);
    if (verdicts) verdicts.set(condition, verdict);
    else seen.set(facts, new Map([[condition, verdict]]));
  };
  const recorded = (condition: Condition): CompiledCondition => {
    const compiled = original.compiled(condition);
    return {
      condition,
      verdict: (facts) => {
        const verdict = compiled.verdict(facts);
        remember(condition, facts, verdict);
        return verdict;
      },
      explain: (facts) => {
        const result = compiled.explain(facts);
        remember(condition, facts, result.verdict);
        return result;
      },
    };
  };
  return { prepared: { ...original, compiled: recorded }, seen };
}
