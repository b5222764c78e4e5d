import { parentPort, workerData } from 'node:worker_threads';
import { type BatchResult, batchDecider, type BatchSettings } from './decide-batch';
import { openRules } from './open-rules';

export interface WorkerStart {
  readonly rules: string;
  readonly floor: string | null;
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

const { rules, floor, settings } = workerData as WorkerStart;
const opened = openRules(rules, settings.municipality, floor);
const decide = batchDecider(opened.prepared, opened.derivations, settings);

parentPort?.on('message', ({ number, firstLine, bytes }: WorkerTask) => {
  const { output, errors, decided } = decide(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), firstLine);
  const encoded = new TextEncoder().encode(output);
  const answer: WorkerAnswer = { number, output: encoded, errors, decided };
  parentPort?.postMessage(answer, [encoded.buffer as ArrayBuffer]);
});
