import { type MessageKey } from '../../i18n/message-key';

/** Why a field cannot be used, as a text of the console and what to put into it. */
export interface FieldProblem {
  readonly text: Extract<MessageKey, `trial.problem.${string}`>;
  readonly values?: Readonly<Record<string, string | number>>;
  /** Whether typing on may still put it right: "4" on the way to "41". Said only once the field is left. */
  readonly mayBeHalfTyped: boolean;
}
