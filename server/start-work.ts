import type { INestApplicationContext } from '@nestjs/common';
import { ActionWorker } from './modules/actions';
import type { WorkQueue } from './platform/queue';

/** Milliseconds what is under way may take when the process ends; an orchestrator that kills after 30 seconds finds it gone. */
const PATIENCE_MS = 25_000;

export interface Work {
  /** Claims nothing more, and resolves when what was under way is done or handed back; after 25 seconds at the latest. */
  stop(): Promise<void>;
}

/** Lets this process do deferred work: everything that is due, now and whenever it is woken. */
export function startWork(app: INestApplicationContext, queue: WorkQueue): Work {
  const worker = app.get(ActionWorker);
  worker.start();
  queue.listen(() => worker.wake());
  return {
    stop: async () => {
      queue.stopListening();
      await worker.stop(PATIENCE_MS);
    },
  };
}
