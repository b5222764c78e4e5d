import { aTask } from '../../tasks/testing/a-task';
import { filterTasks, isFiltering, NO_FILTER } from './filter-tasks';

const TODAY = '2026-11-23';
const TASKS = [
  aTask({ id: 'hold', dueOn: '2026-11-20' }),
  aTask({ id: 'hold past the law', dueOn: '2026-11-18', latestOn: '2026-11-20', pastLegal: true }),
  aTask({ id: 'book', kind: 'bookConversation', responsible: 'citizen', dueOn: '2026-11-22' }),
  aTask({ id: 'book later', kind: 'bookConversation', responsible: 'citizen', dueOn: '2026-11-24' }),
  aTask({ id: 'order', kind: 'writePlacementOrder', responsible: 'companyConsultant', dueOn: null }),
];
const ids = (filter: Partial<typeof NO_FILTER>) => filterTasks(TASKS, { ...NO_FILTER, ...filter }, TODAY).map(({ id }) => id);

it.each([
  ['nothing', {}, ['hold', 'hold past the law', 'book', 'book later', 'order']],
  ['the kind', { kind: 'bookConversation' }, ['book', 'book later']],
  ['what the citizen must do', { turn: 'citizen' }, ['book', 'book later']],
  ['what anybody of the municipality must do', { turn: 'staff' }, ['hold', 'hold past the law', 'order']],
  ['what is overdue, past the law too', { overdueOnly: true }, ['hold', 'hold past the law', 'book']],
  ['all at once', { kind: 'bookConversation', turn: 'citizen', overdueOnly: true }, ['book']],
] as const)('narrows to %s', (_name, filter, expected) => expect(ids(filter)).toEqual(expected));

it('knows when it leaves something out', () => {
  expect(isFiltering(NO_FILTER)).toBe(false);
  expect(isFiltering({ ...NO_FILTER, overdueOnly: true })).toBe(true);
});
