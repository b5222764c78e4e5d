export { BOARD_PATH, boardOf } from './board';
export { openWorkQueue } from './open-work-queue';
export { QueueError } from './queue-error';
export { noWaker, type QueueState, WAKER, type Waker } from './waker';
export { WorkQueue } from './work-queue';
