import { canonicalJson } from '../../rule-files';
import type { CaseInput } from './case-input';

/** A stored decision: its id, and the answer as JSON text that holds the stored bytes as they are. */
export interface StoredAnswer {
  readonly id: string;
  readonly json: string;
}

/** What storing added to a result. */
export interface AnswerHead {
  readonly id: string;
  readonly createdAt: Date;
  readonly engineVersion: string;
  readonly resultHash: string;
  readonly kind: 'case' | 'grant';
  readonly ruleSetVersionId: string;
  readonly input: CaseInput;
}

/**
 * Puts what storing added before the result, without reading or writing the result again. The input in its one canonical form: the database keeps no order
 * of keys, and a decision must read the same when it is made and when it is found.
 */
export function storedAnswer({ createdAt, input, ...head }: AnswerHead, resultText: string): StoredAnswer {
  const { id, engineVersion, resultHash, kind, ruleSetVersionId } = head;
  const start = JSON.stringify({ id, createdAt: createdAt.toISOString(), engineVersion, resultHash, kind, ruleSetVersionId });
  return { id, json: `${start.slice(0, -1)},"input":${canonicalJson(input)},${resultText.slice(1)}` };
}
