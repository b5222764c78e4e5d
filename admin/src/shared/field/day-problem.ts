import { type FieldProblem } from './field-problem';

/** Why a typed day cannot be used. */
export function dayProblem(kind: 'empty' | 'unreadable' | 'impossible'): FieldProblem {
  if (kind === 'impossible') return { text: 'trial.problem.noSuchDay', mayBeHalfTyped: false };
  return { text: kind === 'empty' ? 'trial.problem.dayMissing' : 'trial.problem.notDay', mayBeHalfTyped: true };
}
