import fc from 'fast-check';
import { recompute } from '../../test/builders/a-living-case';
import { anEvent, aStory, playStory, type Step } from '../../test/builders/case-stories';
import { plannedUntil } from './next-recompute';
import { calendarDate } from './shared/calendar-date';
import type { StoredTask } from './tasks/task';

const RUNS = { numRuns: 100 };
const isOpen = ({ closedAs }: StoredTask): boolean => closedAs === null;
const requirement = (key: string): string => key.split('~')[0] ?? key;

describe('whatever happens in a case, under every shipped rule set', () => {
  it('recomputing a hundred times changes nothing', () => {
    fc.assert(
      fc.property(aStory, (given) => {
        let last: Step | undefined;
        playStory(given, (step) => {
          last = step;
          return recompute(step.before, step.living).tasks;
        });
        if (!last) return;
        const { living } = last;
        const { tasks } = recompute(last.before, living);
        let again = tasks;
        for (let time = 0; time < 100; time += 1) again = recompute(again, living).tasks;
        expect(again).toEqual(tasks);
        const { change } = recompute(again, living);
        expect({ ...change, keep: [] }).toEqual({ add: [], move: [], cancel: [], done: [], expire: [], keep: [] });
      }),
      { numRuns: 30 },
    );
  });

  it('closed tasks never change, no task disappears, and each open one meets one fate', () => {
    fc.assert(
      fc.property(aStory, (given) =>
        playStory(given, ({ before, living }) => {
          const { change, tasks } = recompute(before, living);
          const closed = before.filter((task) => !isOpen(task));
          expect(closed.map(({ id }) => tasks.find((task) => task.id === id))).toEqual(closed);
          expect(tasks.slice(0, before.length).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
          const { move, cancel, done, expire, keep } = change;
          const fates = [...[...move, ...cancel, ...done, ...expire].map(({ id }) => id), ...keep];
          expect(fates.sort()).toEqual(
            before
              .filter(isOpen)
              .map(({ id }) => id)
              .sort(),
          );
          return tasks;
        }),
      ),
      RUNS,
    );
  });

  it('everything wanted has exactly one open task, or an answer, or its day has not come; and nothing else is open', () => {
    fc.assert(
      fc.property(aStory, (given) =>
        playStory(given, ({ before, living }) => {
          const { tasks, wanted, input } = recompute(before, living);
          expect(new Set(tasks.map(({ key }) => key)).size).toBe(tasks.length);
          const open = new Map(tasks.filter(isOpen).map((task) => [requirement(task.key), task]));
          expect(open.size).toBe(tasks.filter(isOpen).length);
          const keys = new Set(wanted.map(({ key }) => key));
          expect(keys.size).toBe(wanted.length);
          expect([...open.keys()].filter((key) => !keys.has(key))).toEqual([]);
          const until = plannedUntil(input.outcome.asOf);
          const answers = new Set(tasks.filter(({ closeReason }) => closeReason === 'person').map(({ key }) => requirement(key)));
          for (const { key, window } of wanted)
            expect([key, open.has(key) || answers.has(key) || window.opensOn > until]).toEqual([key, true]);
          return tasks;
        }),
      ),
      RUNS,
    );
  });

  it('every window is one the table takes', () => {
    fc.assert(
      fc.property(aStory, (given) =>
        playStory(given, ({ before, living }) => {
          const { tasks } = recompute(before, living);
          for (const { window } of tasks) {
            if (window.dueOn !== null) expect(window.opensOn <= window.dueOn).toBe(true);
            if (window.latestOn !== null) expect(window.dueOn !== null && window.dueOn <= window.latestOn).toBe(true);
          }
          return tasks;
        }),
      ),
      RUNS,
    );
  });

  it('a change that is taken back leaves the same open requirements, on the same days', () => {
    const opened = (tasks: readonly StoredTask[]) =>
      tasks
        .filter(isOpen)
        .map(({ key, window, ruleId, detail }) => ({ key: requirement(key), window, ruleId, detail }))
        .sort((one, other) => (one.key < other.key ? -1 : 1));
    fc.assert(
      fc.property(aStory, anEvent, (given, detour) =>
        playStory(given, ({ before, living }) => {
          const { tasks } = recompute(before, living);
          const there = recompute(tasks, { ...detour(living, living.asOf ?? ''), asOf: living.asOf ?? '' });
          const back = recompute(there.tasks, living);
          const until = plannedUntil(calendarDate(living.asOf ?? ''));
          // A confirmation that is asked for again counts from its own day; what opens later than is planned for may or may not stand.
          const near = (list: readonly StoredTask[]) =>
            opened(list).filter(({ key, window }) => !key.startsWith('confirm:') && window.opensOn <= until);
          expect(near(back.tasks)).toEqual(near(tasks));
          return tasks;
        }),
      ),
      RUNS,
    );
  });
});
