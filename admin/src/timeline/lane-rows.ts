import { isConversation } from './is-conversation';
import { type LaneRole, type TimelineItem, type TimelineLane } from './timeline-lane';

export interface PlacedItem {
  readonly item: TimelineItem;
  /** 0 is the top; items that would touch lie on different levels. */
  readonly level: number;
}

/** Items that belong together, with the heading at their left. Ordered by time. */
export interface LaneRow {
  readonly id: string;
  readonly title: string;
  readonly isExtra: boolean;
  readonly items: readonly PlacedItem[];
  readonly levels: number;
}

/** Sizes in CSS pixels that marks keep whatever the width of the picture. */
export const MARK_SIZE = 24;
export const FLOOR_MARK_SIZE = 12;
const OVERDUE_WORD = 104;
const CLEARANCE = 2;

/** Left edge, middle and right edge of a week in per cent of an axis of so many weeks; what lies outside is drawn at the edge. */
export function weekEdges(week: number, weeks: number): { readonly start: number; readonly middle: number; readonly end: number } {
  const inside = Math.min(Math.max(week, 1), weeks);
  return { start: ((inside - 1) / weeks) * 100, middle: ((inside - 0.5) / weeks) * 100, end: (inside / weeks) * 100 };
}

/** The week that orders an item among others: when a conversation is due, when a measure opens. */
export function weekOfItem(item: TimelineItem): number {
  return isConversation(item) ? item.dueWeek : item.opensWeek;
}

/** Whether an item has its place on an axis of so many weeks: a conversation when it is due within it, a measure when it opens within it. */
export function isShown(item: TimelineItem, weeks: number): boolean {
  return weekOfItem(item) <= weeks;
}

/** The overdue word stands after its mark, and before it where there is no room to the right. */
export function overdueIsBefore(item: TimelineItem, weeks: number): boolean {
  return (item.dueWeek ?? item.opensWeek) > weeks * 0.85;
}

interface Extent {
  readonly left: number;
  readonly right: number;
}

function extentOf(item: TimelineItem, role: LaneRole, weeks: number, pixelsAWeek: number): Extent {
  const pixels = (percent: number): number => (percent / 100) * weeks * pixelsAWeek;
  if (!isConversation(item)) {
    return { left: pixels(weekEdges(item.opensWeek, weeks).start), right: pixels(weekEdges(item.dueWeek ?? weeks, weeks).end) };
  }
  const middle = pixels(weekEdges(item.dueWeek, weeks).middle);
  const size = role === 'floor' ? FLOOR_MARK_SIZE : MARK_SIZE;
  const mark = { left: middle - size / 2, right: middle + size / 2 };
  if (role === 'floor') return mark;
  const left = Math.min(mark.left, pixels(weekEdges(item.opensWeek, weeks).start));
  if (!item.overdue) return { left, right: mark.right };
  return overdueIsBefore(item, weeks) ? { left: left - OVERDUE_WORD, right: mark.right } : { left, right: mark.right + OVERDUE_WORD };
}

function byTime(one: TimelineItem, other: TimelineItem): number {
  return weekOfItem(one) - weekOfItem(other) || one.opensWeek - other.opensWeek;
}

/** Puts each item on the first level where it touches nobody. */
function placed(items: readonly TimelineItem[], role: LaneRole, weeks: number, pixelsAWeek: number): readonly PlacedItem[] {
  const ends: number[] = [];
  return [...items].sort(byTime).map((item) => {
    const { left, right } = extentOf(item, role, weeks, pixelsAWeek);
    const free = ends.findIndex((end) => end + (role === 'floor' ? 0 : CLEARANCE) <= left);
    const level = free === -1 ? ends.length : free;
    ends[level] = right;
    return { item, level };
  });
}

function groupOf(item: TimelineItem): string {
  if (item.group !== undefined) return item.group;
  if (!isConversation(item)) return `measure:${item.id}`;
  return `${item.kind}${item.countsTowardsFloor === false ? ':extra' : ''}`;
}

/**
 * The rows of one lane: conversations of one kind share a row, those beyond the law have one of their own, and each measure has its own. `extraTitle` names the row of a kind
 * beyond the law. `pixelsAWeek` is the width a week has on the screen or the paper.
 */
export function rowsOfLane(
  lane: TimelineLane,
  weeks: number,
  pixelsAWeek: number,
  extraTitle: (kindText: string) => string,
): readonly LaneRow[] {
  const groups = new Map<string, TimelineItem[]>();
  for (const item of lane.items) {
    if (isShown(item, weeks)) groups.set(groupOf(item), [...(groups.get(groupOf(item)) ?? []), item]);
  }
  const rows = [...groups].flatMap(([id, items]) => {
    const [first] = items;
    if (!first) return [];
    const isExtra = first.group === undefined && isConversation(first) && first.countsTowardsFloor === false;
    const own = isConversation(first) ? first.kindText : first.label;
    const row = placed(items, lane.role, weeks, pixelsAWeek);
    return [
      {
        id,
        title: first.groupText ?? (isExtra ? extraTitle(own) : own),
        isExtra,
        items: row,
        levels: Math.max(...row.map(({ level }) => level)) + 1,
      },
    ];
  });
  // What the law counts first, what comes on top of it below.
  return rows.sort((one, other) => Number(one.isExtra) - Number(other.isExtra));
}
