import type { MeasureTaken } from '../../domain/decision';
import type { PreparedRuleSet } from '../../domain/rulebook/prepared-rule-set';
import { DomainError } from '../../domain/shared/domain-error';

/** A misspelt measure would silently count as not begun. Throws `measure.unknown` for an id that neither the rule set nor its floor has. */
export function checkMeasureIds({ ruleSet, floor }: PreparedRuleSet, measures: readonly MeasureTaken[]): void {
  const known = new Set([
    ...ruleSet.measures.items.map(({ id }) => id),
    ...ruleSet.measures.suspensions.map(({ fallback }) => fallback.id),
    ...floor.measures.map(({ id }) => id),
  ]);
  measures.forEach(({ id }, index) => {
    if (!known.has(id)) throw new DomainError('measure.unknown', { allowed: [...known] }, `spell.measures[${index}].id`);
  });
}
