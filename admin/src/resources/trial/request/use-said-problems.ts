import { type FieldProblem } from '../../../shared/field/field-problem';
import { useSettled } from '../../../shared/use-settled';

/** What is half typed may be finished; after this long it is said that it is wrong. */
const SAY_AFTER_MS = 900;

/** The fields to name as wrong, in their order: at once what typing on cannot put right, and the rest when it has stood for a while. */
export function useSaidProblems(problems: ReadonlyMap<string, FieldProblem>): readonly (readonly [string, FieldProblem])[] {
  const halfTyped = [...problems].filter(([, { mayBeHalfTyped }]) => mayBeHalfTyped).map(([path]) => path);
  const stood = new Set(useSettled(halfTyped.join(' '), SAY_AFTER_MS).split(' '));
  return [...problems].filter(([path, { mayBeHalfTyped }]) => !mayBeHalfTyped || stood.has(path));
}
