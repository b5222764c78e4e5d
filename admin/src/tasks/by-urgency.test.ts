import { byUrgency } from './by-urgency';
import { aTask } from './testing/a-task';
import { taskUrgency } from './task-urgency';

const TODAY = '2026-11-23';

test.each([
  ['the law’s last day was yesterday', { dueOn: '2026-11-20', latestOn: '2026-11-22', pastLegal: true }, 'pastLegal'],
  ['the law’s last day is today', { dueOn: '2026-11-20', latestOn: '2026-11-23' }, 'overdue'],
  ['due yesterday', { dueOn: '2026-11-22' }, 'overdue'],
  ['due today', { dueOn: '2026-11-23' }, 'today'],
  ['due tomorrow', { dueOn: '2026-11-24' }, 'coming'],
  ['no day', { dueOn: null, latestOn: null }, 'undated'],
  ['done, however late', { state: 'done' as const, dueOn: '2026-11-01' }, 'closed'],
])('%s', (_name, changes, urgency) => {
  expect(taskUrgency(aTask(changes), TODAY)).toBe(urgency);
});

it('puts what is past the law first, then what is due first; what has no day last', () => {
  const tasks = [
    aTask({ id: 'undated', dueOn: null, latestOn: null }),
    aTask({ id: 'tomorrow', dueOn: '2026-11-24' }),
    aTask({ id: 'overdue for long', dueOn: '2026-10-01', latestOn: null }),
    aTask({ id: 'today, the law waits', dueOn: '2026-11-23', latestOn: null }),
    aTask({ id: 'today, the law presses', dueOn: '2026-11-23', latestOn: '2026-11-25' }),
    aTask({ id: 'past the law', dueOn: '2026-11-18', latestOn: '2026-11-20', pastLegal: true }),
  ];
  expect([...tasks].sort(byUrgency(TODAY)).map(({ id }) => id)).toEqual([
    'past the law',
    'overdue for long',
    'today, the law presses',
    'today, the law waits',
    'tomorrow',
    'undated',
  ]);
});
