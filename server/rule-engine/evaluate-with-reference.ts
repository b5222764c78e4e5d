import { Engine } from 'json-rules-engine';
import type { Facts } from '../domain/facts/fact';
import type { Condition, Verdict } from '../domain/rulebook/condition';
import { type EngineRule, toEngineRule } from './to-engine-rule';

/**
 * Decides every condition for one citizen with json-rules-engine, the reference the compiled evaluator is proved against. Two two-valued runs, one with every
 * unknown leaf false and one with every unknown leaf true, give the three-valued verdict; where no leaf is unknown one run is enough. Verdicts come in the order
 * of the conditions. Rejects when the engine loses a rule.
 */
export async function evaluateWithReference(conditions: readonly Condition[], facts: Facts): Promise<readonly Verdict[]> {
  const low = conditions.map((condition, index) => toEngineRule(condition, facts, false, String(index)));
  const open = conditions.map((_, index) => index).filter((index) => low[index]?.hasUnknown);
  const high = open.map((index) => toEngineRule(conditions[index] as Condition, facts, true, String(index)));
  const holdsAtLeast = await runOnce(low);
  const mayHold = open.length > 0 ? await runOnce(high) : holdsAtLeast;
  return low.map(({ hasUnknown }, index) => {
    if (holdsAtLeast.get(String(index))) return 'true';
    return hasUnknown && mayHold.get(String(index)) ? 'unknown' : 'false';
  });
}

/** One engine for one run: overlapping runs on a shared engine silently drop rules. */
async function runOnce(rules: readonly EngineRule[]): Promise<ReadonlyMap<string, boolean>> {
  const engine = new Engine(
    rules.map(({ rule }) => rule),
    { pathResolver: refusePath },
  );
  const facts = Object.fromEntries(rules.flatMap((rule) => [...rule.facts]));
  const { results, failureResults } = await engine.run(facts);
  const outcomes = new Map<string, boolean>();
  for (const result of results) outcomes.set(result.name, true);
  for (const result of failureResults) outcomes.set(result.name, false);
  if (results.length + failureResults.length !== rules.length || outcomes.size !== rules.length) {
    throw new Error(`json-rules-engine answered ${results.length + failureResults.length} of ${rules.length} rules`);
  }
  return outcomes;
}

/** No condition has a path. Should one ever get here, jsonpath must still not see it. */
function refusePath(): never {
  throw new Error('paths are not used');
}
