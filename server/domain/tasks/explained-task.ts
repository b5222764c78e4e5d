import type { Localised } from '../shared/localised';
import type { WantedTask } from './task';

/** Why a task is there, and how its days came about, in words. */
export interface TaskExplanation {
  readonly sentences: readonly Localised[];
  readonly arithmetic: readonly Localised[];
}

export type ExplainedTask = Pick<WantedTask, 'key' | 'kind' | 'ruleId' | 'window' | 'detail'>;
