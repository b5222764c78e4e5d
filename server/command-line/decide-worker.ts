import { parentPort, workerData } from 'node:worker_threads';
import { type BatchResult, batchDecider, type BatchSettings } from './decide-batch';
import type { OpenedRules } from './open-rules';

export interface WorkerStart {
  readonly rules: OpenedRules;
  readonly settings: BatchSettings;
}
export interface WorkerTask {
  readonly number: number;
  readonly firstLine: number;
  readonly bytes: Uint8Array;
}
export interface WorkerAnswer extends Omit<BatchResult, 'output'> {
  readonly number: number;
  readonly output: Uint8Array;
}

const { rules, settings } = workerData as WorkerStart;
const decide = batchDecider(rules, settings);

parentPort?.on('message', ({ number, firstLine, bytes }: WorkerTask) => {
  const { output, errors, decided } = decide(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), firstLine);
  const encoded = new TextEncoder().encode(output);
  const answer: WorkerAnswer = { number, output: encoded, errors, decided };
  parentPort?.postMessage(answer, [encoded.buffer as ArrayBuffer]);
});
