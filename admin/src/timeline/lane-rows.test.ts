import { isShown, overdueIsBefore, rowsOfLane, weekEdges } from './lane-rows';
import { type LaneRole, type TimelineItem } from './timeline-lane';

const item = (id: string, opensWeek: number, dueWeek: number | null, changes: Partial<TimelineItem> = {}): TimelineItem => ({
  id,
  label: id,
  kind: 'individual',
  kindText: 'Individuel samtale',
  opensWeek,
  dueWeek,
  latestWeek: null,
  ...changes,
});
const measure = (id: string, opensWeek: number, dueWeek: number | null) =>
  item(id, opensWeek, dueWeek, { kind: 'mentor', kindText: 'Mentor' });
const rows = (items: TimelineItem[], pixelsAWeek = 10, role: LaneRole = 'contacts') =>
  rowsOfLane({ id: 'lane', title: 'Lane', role, items }, 78, pixelsAWeek, (kind) => `${kind}, ekstra`);
const levels = (items: TimelineItem[], pixelsAWeek = 10, role: LaneRole = 'contacts') =>
  rows(items, pixelsAWeek, role).flatMap((row) => row.items.map((placed) => [placed.item.id, placed.level]));

describe('the rows of a lane', () => {
  it('are one for each kind of conversation, what is beyond the law below', () => {
    const items = [
      item('extra', 5, 8, { countsTowardsFloor: false }),
      item('joint', 1, 5, { kind: 'joint', kindText: 'Fælles samtale', countsTowardsFloor: true }),
      item('one', 6, 9, { countsTowardsFloor: true }),
      item('two', 20, 24, { countsTowardsFloor: true }),
    ];
    expect(rows(items).map(({ title, isExtra, items: own }) => [title, isExtra, own.length])).toEqual([
      ['Fælles samtale', false, 1],
      ['Individuel samtale', false, 2],
      ['Individuel samtale, ekstra', true, 1],
    ]);
  });

  it('are one for each measure and one for each group', () => {
    expect(rows([measure('a', 1, 26), measure('b', 1, 26)]).map(({ title }) => title)).toEqual(['a', 'b']);
    const grouped = [item('x', 1, 5, { group: 'six', groupText: 'Seks' }), item('y', 6, 9, { group: 'six', groupText: 'Seks' })];
    expect(rows(grouped, 10, 'floor').map(({ title, items: own }) => [title, own.length])).toEqual([['Seks', 2]]);
  });

  it('are ordered by time within, whatever order the items come in', () => {
    expect(levels([item('late', 20, 24), item('early', 1, 4)]).map(([id]) => id)).toEqual(['early', 'late']);
  });

  it('leave out what lies behind the axis', () => {
    expect(rows([item('last', 75, 78), item('after', 75, 79)]).flatMap((row) => row.items.map((placed) => placed.item.id))).toEqual([
      'last',
    ]);
    expect(isShown(measure('last', 78, 100), 78)).toBe(true);
    expect(isShown(measure('after', 79, null), 78)).toBe(false);
  });
});

describe('the levels of a row', () => {
  it('are one while nothing touches', () => {
    expect(levels([item('a', 1, 4), item('b', 6, 9), item('c', 14, 18)])).toEqual([
      ['a', 0],
      ['b', 0],
      ['c', 0],
    ]);
  });

  it('are as many as windows that overlap, and the first is used again when it is free', () => {
    expect(levels([item('a', 1, 8), item('b', 4, 9), item('c', 12, 15)])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 0],
    ]);
  });

  it('part marks of one week and marks too near each other for their size', () => {
    // Marks are 24 pixels wide: the same week, and three weeks of 8 pixels less a clearance of 2.
    expect(levels([item('a', 5, 5), item('b', 5, 5)])).toEqual([
      ['a', 0],
      ['b', 1],
    ]);
    expect(levels([item('a', 5, 5), item('b', 8, 8)], 8)).toEqual([
      ['a', 0],
      ['b', 1],
    ]);
    expect(levels([item('a', 5, 5), item('b', 8, 8)], 9)).toEqual([
      ['a', 0],
      ['b', 0],
    ]);
  });

  it('leave room for the overdue word', () => {
    expect(levels([item('a', 5, 5, { overdue: true }), item('b', 9, 9)])).toEqual([
      ['a', 0],
      ['b', 1],
    ]);
    // Near the right edge the word stands before the mark.
    expect(overdueIsBefore(item('z', 70, 70), 78)).toBe(true);
    expect(levels([item('y', 62, 64), item('z', 70, 70, { overdue: true })])).toEqual([
      ['y', 0],
      ['z', 1],
    ]);
  });

  it('keep the law on one line down to the narrowest picture, where a week has 3.4 pixels', () => {
    const law = [5, 9, 13, 18, 22, 26].map((week) => item(`law-${week}`, week - 3, week, { group: 'six' }));
    expect(levels(law, 3.4, 'floor').map(([, level]) => level)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('never let two marks touch, at any width', () => {
    const items = Array.from({ length: 40 }, (_, index) => item(`i${index}`, Math.max(1, index - 3), index + 1 + (index % 3)));
    for (const pixelsAWeek of [3, 5, 8, 12, 20]) {
      for (const row of rows(items, pixelsAWeek)) {
        for (const one of row.items) {
          for (const other of row.items) {
            if (one === other || one.level !== other.level) continue;
            const distance = Math.abs((one.item.dueWeek ?? 0) - (other.item.dueWeek ?? 0)) * pixelsAWeek;
            expect(distance).toBeGreaterThanOrEqual(24);
          }
        }
      }
    }
  });
});

describe('the edges of a week', () => {
  it('share the axis evenly', () => {
    expect(weekEdges(1, 78)).toEqual({ start: 0, middle: (0.5 / 78) * 100, end: (1 / 78) * 100 });
    expect(weekEdges(78, 78).end).toBe(100);
    expect(weekEdges(39, 78).end).toBe(50);
  });

  it('stay on the axis', () => {
    expect(weekEdges(0, 78)).toEqual(weekEdges(1, 78));
    expect(weekEdges(104, 78)).toEqual(weekEdges(78, 78));
  });
});
