export { noWaker, WAKER, type Waker } from './waker';
