export { openWorkQueue } from './open-work-queue';
export { QueueError } from './queue-error';
export { noWaker, WAKER, type Waker } from './waker';
export { type QueueState, WorkQueue } from './work-queue';
