import type { Parameter, RuleSet } from '../rulebook/rule-set';
import { deadParameter } from './dead-parameter';
import type { Finding } from './finding';

/** Per cent may stand as a fraction, kroner as øre, million kroner as øre. */
const FACTORS = [1, 0.01, 100, 100_000_000];

function numbersIn(part: unknown): number[] {
  if (typeof part === 'number') return [part];
  if (typeof part !== 'object' || part === null) return [];
  return Object.values(part).flatMap(numbersIn);
}

function textsIn(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  if (typeof part !== 'object' || part === null) return [];
  return Object.values(part).flatMap(textsIn);
}

/** The part of the rule set a parameter says it steers. */
function partOf(
  { screening, cadence, clock, measures, grants, capacity }: RuleSet,
  steers: Exclude<Parameter['steers'], 'informs'>,
): unknown {
  switch (steers) {
    case 'screening':
      return screening;
    case 'conversations':
      return { cadence, clock };
    case 'measures':
      return measures;
    case 'grants':
      return grants;
    case 'capacity':
      return capacity;
  }
}

function holds(part: unknown, { value }: Parameter): boolean {
  if (typeof value === 'string') return textsIn(part).includes(value);
  if (typeof value === 'boolean') return false;
  return numbersIn(part).some((number) => FACTORS.some((factor) => Math.abs(value * factor - number) < 1e-9));
}

/**
 * Parameters that say they steer a part in which their value does not occur: nothing happens when they change. Nothing reads a parameter by itself,
 * so a yes/no can only inform.
 */
export function findIdleParameters(ruleSet: RuleSet): Finding[] {
  return ruleSet.parameters.flatMap((parameter) => {
    const { id, label, steers } = parameter;
    if (steers === 'informs' || holds(partOf(ruleSet, steers), parameter)) return [];
    return [
      deadParameter(`parameter:${id}`, {
        da: `"${label.da}" siger, at den styrer noget, men værdien findes ikke i den del af reglerne. Enten informerer den kun, eller også er reglen ikke fulgt med.`,
        en: `"${label.en}" says it steers something, but its value does not occur in that part of the rules. Either it only informs, or the rule did not follow.`,
      }),
    ];
  });
}
