import type { FactCatalogue } from '../facts/fact';
import { DomainError } from '../shared/domain-error';
import type { Localised } from '../shared/localised';
import { isLeaf, type Condition } from './condition';
import { childPath, type Read } from './document-readers';
import { parseCondition } from './parse-condition';
import { isKnownAtStage, type RuleStage } from './rule-stage';

/** Reads a condition of one stage. Throws the `rule.*` errors of `parseCondition`; `rule.fact_not_allowed` for a fact the stage does not know yet. */
export function conditionAt(stage: RuleStage, catalogue: FactCatalogue): Read<Condition> {
  return (value, path) => {
    if (value === undefined) throw new DomainError('rule_set.missing_key', { key: 'when' }, path);
    return parseCondition(value, catalogue, { field: path, allow: (fact) => isKnownAtStage(stage, fact) });
  };
}

function justifiedLeaf(condition: Condition, catalogue: FactCatalogue, path: string): { fact: string; path: string } | null {
  if (isLeaf(condition)) {
    const justified = catalogue.byKey.get(condition.fact)?.class === 'justified';
    return justified ? { fact: condition.fact, path: childPath(path, 'fact') } : null;
  }
  if ('not' in condition) return justifiedLeaf(condition.not, catalogue, `${path}.not`);
  const [key, children] = 'all' in condition ? (['all', condition.all] as const) : (['any', condition.any] as const);
  for (const [index, child] of children.entries()) {
    const found = justifiedLeaf(child, catalogue, `${path}.${key}[${index}]`);
    if (found) return found;
  }
  return null;
}

/**
 * A written justification stands exactly where a justified fact is used directly: `rule.unjustified_fact` without one,
 * `rule_set.needless_justification` for one that justifies nothing.
 */
export function checkJustification(
  catalogue: FactCatalogue,
  path: string,
  justification: Localised | undefined,
  conditions: readonly { readonly when: Condition; readonly path: string }[],
): void {
  for (const { when, path: at } of conditions) {
    const found = justifiedLeaf(when, catalogue, at);
    if (found === null) continue;
    if (justification === undefined) throw new DomainError('rule.unjustified_fact', { fact: found.fact }, found.path);
    return;
  }
  if (justification !== undefined) throw new DomainError('rule_set.needless_justification', {}, childPath(path, 'justification'));
}
