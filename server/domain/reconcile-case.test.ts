import { applyReconciliation } from '../../test/builders/apply-reconciliation';
import { plannedUntil } from './next-recompute';
import { reconcileCase } from './reconcile-case';
import { calendarDate } from './shared/calendar-date';
import type { StoredTask, WantedTask } from './tasks/task';

const ALL_AT_ONCE = { addUntil: null };

function want(key: string, given: Partial<WantedTask> = {}): WantedTask {
  return {
    key,
    kind: 'holdConversation',
    ruleId: key,
    window: { opensOn: calendarDate('2021-03-01'), dueOn: calendarDate('2021-04-04'), latestOn: null },
    detail: { responsible: 'jobConsultant' },
    ...given,
  };
}

const due = (day: string): Pick<WantedTask, 'window'> => ({
  window: { opensOn: calendarDate('2021-03-01'), dueOn: calendarDate(day), latestOn: null },
});

/** The tasks after each step. */
function after(...steps: readonly (readonly WantedTask[])[]): StoredTask[] {
  return steps.reduce<StoredTask[]>((tasks, wanted) => applyReconciliation(tasks, reconcileCase(tasks, wanted, ALL_AT_ONCE)), []);
}

const states = (tasks: readonly StoredTask[]): string[] => tasks.map(({ key, closedAs }) => `${key} ${closedAs ?? 'open'}`);
const close = (tasks: readonly StoredTask[], closedAs: StoredTask['closedAs'], closeReason: string | null = null): StoredTask[] =>
  tasks.map((task) => ({ ...task, closedAs, closeReason }));

describe('one requirement', () => {
  it('is added once and then kept', () => {
    expect(states(after([want('a')], [want('a')], [want('a')]))).toEqual(['a open']);
  });

  it('moves with its days and stays the same task', () => {
    const tasks = after([want('a', due('2021-04-04'))], [want('a', due('2021-05-02'))]);
    expect(tasks).toMatchObject([{ id: 't1', key: 'a', window: { dueOn: '2021-05-02' } }]);
  });

  it('that comes back after a cancellation gets a task of its own; the cancelled one stays', () => {
    expect(states(after([want('a')], [], [want('a')], [], [want('a')]))).toEqual(['a cancelled', 'a~2 cancelled', 'a~3 open']);
  });

  it.each([
    ['done', 'borgeren er mødt op'],
    ['done', null],
    ['waived', 'notRelevant'],
  ] as const)('a person closed as %s is answered', (closedAs, reason) => {
    const tasks = close(after([want('a')]), closedAs, reason);
    expect(reconcileCase(tasks, [want('a')], ALL_AT_ONCE)).toEqual({ add: [], move: [], cancel: [], done: [], expire: [], keep: [] });
  });

  it('met by a conversation that was taken back is asked for again', () => {
    const tasks = close(after([want('a')]), 'done', 'conversationHeld');
    expect(reconcileCase(tasks, [want('a')], ALL_AT_ONCE).add.map(({ key }) => key)).toEqual(['a~2']);
  });

  it('keeps its own days when they count from the day it came up', () => {
    const again = (day: string): WantedTask => want('confirm:b', { kind: 'confirmTrack', keepsWindow: true, ...due(day) });
    expect(after([again('2021-05-11')], [again('2021-05-12')])).toMatchObject([{ window: { dueOn: '2021-05-11' } }]);
  });

  it('that opens later than is planned for waits, unless its task stands already', () => {
    const far = want('a', {
      window: { opensOn: calendarDate('2021-06-01'), dueOn: calendarDate('2021-06-30'), latestOn: null },
    });
    const on = (day: string, tasks: readonly StoredTask[] = []) =>
      reconcileCase(tasks, [far], { addUntil: plannedUntil(calendarDate(day)) });
    // 1 June is 91 days after 2 March.
    expect(on('2021-03-01').add).toEqual([]);
    expect(on('2021-03-02').add).toHaveLength(1);
    expect(on('2021-01-01', after([want('a')])).move).toHaveLength(1);
  });
});

describe('a task nobody asks for any more', () => {
  const tasks = after([want('hold:a'), want('measure:b', { kind: 'offerMeasure' }), want('book:c', { kind: 'bookConversation' })]);

  it('is done on the day it was met, expired when there is nothing left to do, else cancelled', () => {
    const settled = new Map([
      ['hold:a', { as: 'done', reason: 'conversationHeld', on: calendarDate('2021-03-22') }],
      ['book:c', { as: 'expired', reason: 'conversationDayPassed' }],
    ] as const);
    expect(reconcileCase(tasks, [], { addUntil: null, settled })).toMatchObject({
      done: [{ id: 't1', on: '2021-03-22', reason: 'conversationHeld' }],
      cancel: [{ id: 't2', reason: 'noLongerRequired' }],
      expire: [{ id: 't3', reason: 'conversationDayPassed' }],
    });
  });

  it.each([
    [{ spellEnded: true, paused: true, rulesChanged: true, trackChanged: true }, 'spellEnded'],
    [{ paused: true, rulesChanged: true, trackChanged: true }, 'paused'],
    [{ rulesChanged: true, trackChanged: true }, 'rulesChanged'],
    [{ trackChanged: true }, 'trackChanged'],
    [{}, 'noLongerRequired'],
  ])('%j is cancelled: %s', (moment, reason) => {
    expect(reconcileCase(tasks.slice(0, 1), [], { addUntil: null, ...moment }).cancel).toEqual([{ id: 't1', reason }]);
  });
});

describe('a conversation that only changes name', () => {
  it('is moved, and back again under its first name', () => {
    const tasks = after([want('hold:a', due('2021-05-02'))], [want('hold:b', due('2021-04-26'))], [want('hold:a', due('2021-05-02'))]);
    expect(tasks).toMatchObject([{ id: 't1', key: 'hold:a', ruleId: 'hold:a', closedAs: null, window: { dueOn: '2021-05-02' } }]);
  });

  it.each([
    [28, ['hold:b open']],
    [29, ['hold:a cancelled', 'hold:b open']],
  ])('is the same within %i days', (days, expected) => {
    // 28 days after Sunday 4 April is Sunday 2 May.
    const tasks = after([want('hold:a', due('2021-04-04'))], [want('hold:b', due(days === 28 ? '2021-05-02' : '2021-05-03'))]);
    expect(states(tasks)).toEqual(expected);
  });

  it('never becomes a measure', () => {
    expect(states(after([want('hold:a')], [want('measure:a', { kind: 'offerMeasure' })]))).toEqual(['hold:a cancelled', 'measure:a open']);
  });

  it('is asked for again when a person waived it under its first name: better once too often than never', () => {
    const waived = close(after([want('hold:a', due('2021-05-02'))]), 'waived', 'notRelevant');
    expect(reconcileCase(waived, [want('hold:b', due('2021-04-26'))], ALL_AT_ONCE).add.map(({ key }) => key)).toEqual(['hold:b']);
  });
});

describe('facts to collect', () => {
  const ask = (...facts: string[]): WantedTask =>
    want('facts', { kind: 'collectMissingFact', detail: { responsible: 'jobConsultant', facts } });

  it('are one task whose list changes', () => {
    expect(after([ask('a', 'b')], [ask('b')])).toMatchObject([{ id: 't1', detail: { facts: ['b'] } }]);
  });

  it('a person has answered for are not asked for again, others are', () => {
    const closed = close(after([ask('a', 'b')]), 'done');
    expect(reconcileCase(closed, [ask('a')], ALL_AT_ONCE).add).toEqual([]);
    expect(reconcileCase(closed, [ask('a', 'c')], ALL_AT_ONCE).add).toMatchObject([{ key: 'facts~2', detail: { facts: ['c'] } }]);
  });
});
