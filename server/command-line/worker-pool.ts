import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { WorkerAnswer, WorkerStart, WorkerTask } from './decide-worker';

interface Waiting {
  readonly resolve: (answer: WorkerAnswer) => void;
  readonly reject: (error: Error) => void;
}

/** Worker threads that decide batches side by side; at most `depth` batches are under way, so memory stays bounded whatever the file's size. */
export class WorkerPool {
  private readonly workers: { readonly worker: Worker; load: number }[];
  private readonly waiting = new Map<number, Waiting>();
  private next = 0;

  constructor(start: WorkerStart, workers: number) {
    this.workers = Array.from({ length: workers }, () => {
      const worker = new Worker(join(__dirname, 'decide-worker.js'), { workerData: start });
      const entry = { worker, load: 0 };
      worker.on('message', (answer: WorkerAnswer) => {
        entry.load -= 1;
        this.waiting.get(answer.number)?.resolve(answer);
        this.waiting.delete(answer.number);
      });
      worker.on('error', (error: Error) => this.fail(error));
      return entry;
    });
  }

  decide(firstLine: number, bytes: Buffer): Promise<WorkerAnswer> {
    const number = this.next++;
    const idlest = this.workers.reduce((best, entry) => (entry.load < best.load ? entry : best));
    idlest.load += 1;
    const copy = new Uint8Array(bytes);
    const task: WorkerTask = { number, firstLine, bytes: copy };
    return new Promise((resolve, reject) => {
      this.waiting.set(number, { resolve, reject });
      idlest.worker.postMessage(task, [copy.buffer]);
    });
  }

  private fail(error: Error): void {
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map(({ worker }) => worker.terminate()));
  }
}
