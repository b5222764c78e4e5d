import { type NodeTrace } from '../api/types';

/**
 * The recorded nodes of one condition; undefined in a decision that was stored before its nodes were. A stored answer keeps its bytes, so it may lack a field the
 * schema of today promises: this is the only place that reckons with it.
 */
export function storedTrace(part: { readonly trace: readonly NodeTrace[] }): readonly NodeTrace[] | undefined {
  const older: { readonly trace?: readonly NodeTrace[] } = part;
  return older.trace;
}
