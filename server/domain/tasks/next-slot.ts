import type { ContactSlot } from '../decision';
import { talksOf } from './talks-of';
import type { TaskInput } from './task-input';

/**
 * The conversation that comes next: the first of the plan that is due after the newest one held, whoever holds it but the fund. Undefined behind an open
 * pause. It does not change because a day passes.
 */
export function nextSlot({ outcome, happened }: Pick<TaskInput, 'outcome' | 'happened'>): ContactSlot | undefined {
  const newest = talksOf(happened).at(-1);
  return outcome.contactPlan.find((slot) => slot.with !== 'insuranceFund' && (newest === undefined || slot.dueOn > newest.heldOn));
}
