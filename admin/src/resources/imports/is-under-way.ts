import { type ImportState } from '../../api/operation-types';

/** Whether an import moves on by itself, so that it is worth looking again. */
export function isUnderWay(state: ImportState): boolean {
  return state === 'receiving' || state === 'waiting' || state === 'running';
}
