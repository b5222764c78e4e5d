import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { ExpressAdapter } from '@bull-board/express';
import type { RequestHandler } from 'express';
import { BullChannel } from './bull-channel';
import type { WorkQueue } from './work-queue';

/** Where the board is. */
export const BOARD_PATH = '/queues';

/**
 * Bull Board over the queue that wakes the workers, to look at and nothing else: every request that could change something is refused here, whatever the
 * board would allow. Null: there is no queue. What is to be done does not stand in the queue but under `/api/scheduled-actions`.
 */
export function boardOf({ channel }: WorkQueue): RequestHandler | null {
  if (!(channel instanceof BullChannel)) return null;
  const adapter = new ExpressAdapter();
  adapter.setBasePath(BOARD_PATH);
  const queues = [new BullMQAdapter(channel.queue, { readOnlyMode: true, allowRetries: false })];
  createBullBoard({ queues, serverAdapter: adapter, options: { uiConfig: { boardTitle: 'Sporskifte' } } });
  const show = adapter.getRouter() as RequestHandler;
  return (request, response, next) => {
    if (request.method === 'GET' || request.method === 'HEAD') show(request, response, next);
    else response.status(405).setHeader('Allow', 'GET, HEAD').end();
  };
}
