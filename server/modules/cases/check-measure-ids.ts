import type { MeasureTaken } from '../../domain/decision';
import type { PreparedRuleSet } from '../../domain/rulebook/prepared-rule-set';
import { DomainError } from '../../domain/shared/domain-error';

/** Every measure id the rule set or its floor has. */
export function knownMeasures({ ruleSet, floor }: PreparedRuleSet): ReadonlySet<string> {
  return new Set([
    ...ruleSet.measures.items.map(({ id }) => id),
    ...ruleSet.measures.suspensions.map(({ fallback }) => fallback.id),
    ...floor.measures.map(({ id }) => id),
  ]);
}

/** A misspelt measure would silently count as not begun. Throws `measure.unknown` for an id that neither the rule set nor its floor has. */
export function checkMeasureIds(prepared: PreparedRuleSet, measures: readonly MeasureTaken[]): void {
  const known = knownMeasures(prepared);
  measures.forEach(({ id }, index) => {
    if (!known.has(id)) throw new DomainError('measure.unknown', { allowed: [...known] }, `spell.measures[${index}].id`);
  });
}
