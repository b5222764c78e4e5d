export { byUrgency } from './by-urgency';
export { DueMark } from './due-mark';
export { dueWords, weekdayAndDate } from './due-words';
export { TaskList } from './task-list';
export { isClosed, taskUrgency, type Urgency } from './task-urgency';
export { factSourceText } from './why/fact-source-text';
export { SeenFactsTable } from './why/seen-facts-table';
export { TaskWhyDrawer } from './why/task-why-drawer';
