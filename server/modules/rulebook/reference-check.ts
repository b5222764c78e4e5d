import type { Facts } from '../../domain/facts/fact';
import type { Condition, Verdict } from '../../domain/rulebook/condition';
import { factsOfCondition } from '../../domain/rulebook/facts-of-condition';
import { DomainError } from '../../domain/shared/domain-error';
import { evaluateWithReference } from '../../rule-engine/evaluate-with-reference';
import type { SeenVerdicts } from './record-verdicts';

export type Reference = (conditions: readonly Condition[], facts: Facts) => Promise<readonly Verdict[]>;

/** Combinations of values kept for one condition; then it starts anew. */
const MOST_KEPT = 5000;

/** What the reference evaluator said of one condition, by the values of the facts it looks at. */
interface Known {
  readonly facts: readonly string[];
  readonly verdicts: Map<string, Verdict>;
}

function keyOf(known: Known, facts: Facts): string {
  return JSON.stringify(known.facts.map((fact) => facts[fact] ?? null));
}

/**
 * Checks decisions with json-rules-engine. A verdict follows from the condition and the values of its own facts alone, so a pair that the reference has judged
 * once in this process is not judged again: most citizens share most values.
 */
export class ReferenceCheck {
  private readonly known = new WeakMap<Condition, Known>();

  constructor(private readonly reference: Reference = evaluateWithReference) {}

  /**
   * Decides every condition a decision rested on a second time. Throws `engine.disagreement` at the first verdict that differs: such a decision must be neither
   * stored nor shown.
   */
  async check(seen: SeenVerdicts): Promise<void> {
    for (const [facts, verdicts] of seen) {
      const expected = await this.judge([...verdicts.keys()], facts);
      for (const [condition, verdict] of verdicts) {
        if (expected.get(condition) !== verdict) throw new DomainError('engine.disagreement', { condition: condition.id });
      }
    }
  }

  private async judge(conditions: readonly Condition[], facts: Facts): Promise<ReadonlyMap<Condition, Verdict>> {
    const judged = new Map<Condition, Verdict>();
    const fresh: { readonly condition: Condition; readonly known: Known; readonly key: string }[] = [];
    for (const condition of conditions) {
      const known = this.knownOf(condition);
      const key = keyOf(known, facts);
      const verdict = known.verdicts.get(key);
      if (verdict === undefined) fresh.push({ condition, known, key });
      else judged.set(condition, verdict);
    }
    if (fresh.length === 0) return judged;
    const verdicts = await this.reference(
      fresh.map(({ condition }) => condition),
      facts,
    );
    fresh.forEach(({ condition, known, key }, index) => {
      const verdict = verdicts[index];
      if (verdict === undefined) return;
      judged.set(condition, verdict);
      if (known.verdicts.size >= MOST_KEPT) known.verdicts.clear();
      known.verdicts.set(key, verdict);
    });
    return judged;
  }

  private knownOf(condition: Condition): Known {
    let known = this.known.get(condition);
    if (!known) {
      known = { facts: factsOfCondition(condition), verdicts: new Map() };
      this.known.set(condition, known);
    }
    return known;
  }
}
