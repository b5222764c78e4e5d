import { formatList } from '../sentences';
import { isConversation } from './is-conversation';
import { latestSentence, windowSentence } from './item-words';
import { type LaneRow, rowsOfLane } from './lane-rows';
import { ListEntry } from './list-entry';
import { type TimelineLane } from './timeline-lane';
import { useTimelineWords } from './timeline-words';

/** Wide enough for nothing to be stacked: a list has no levels. */
const NO_STACKING = 1000;

function FloorEntry({ row }: { readonly row: LaneRow }) {
  const words = useTimelineWords();
  const { text } = words;
  const items = row.items.map(({ item }) => item);
  const and = text('timeline.sentence.and');
  const [first] = items;
  if (!first) return null;
  const due = items.flatMap((item) => (isConversation(item) ? [item.dueWeek] : []));
  const latest = [...new Set(items.flatMap(({ latestWeek }) => (latestWeek === null ? [] : [latestWeek])))];
  const latestOfOne = latestSentence(first, words);
  if (items.some(({ label }) => label !== first.label)) {
    return (
      <ListEntry title={row.title} role="floor">
        {items.map(({ id, label }) => (
          <div key={id}>{label}</div>
        ))}
      </ListEntry>
    );
  }
  return (
    <ListEntry title={row.title} role="floor">
      {due.length === 0 ? (
        <>
          <div>{windowSentence(first, 'floor', words)}</div>
          {latestOfOne === null ? null : <div>{latestOfOne}</div>}
        </>
      ) : (
        <>
          <div>{text('timeline.floorWeeks', { smart_count: due.length, weeks: formatList(due.map(String), and) })}</div>
          {latest.length === 0 ? null : <div>{text('timeline.latest.laws', { weeks: formatList(latest.map(String), and) })}</div>}
        </>
      )}
    </ListEntry>
  );
}

/** What the law alone asks for, one entry for each of its requirements. */
export function FloorList({ lane, weeks }: { readonly lane: TimelineLane; readonly weeks: number }) {
  return rowsOfLane(lane, weeks, NO_STACKING, (kind) => kind).map((row) => <FloorEntry key={row.id} row={row} />);
}
