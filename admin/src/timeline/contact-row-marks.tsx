import WarningAmber from '@mui/icons-material/WarningAmber';
import { isConversation } from './is-conversation';
import { KindShape } from './kind-shape';
import { type LaneRow, MARK_SIZE, overdueIsBefore, weekEdges } from './lane-rows';
import { MarkButton } from './mark-button';
import { LEVEL_HEIGHT } from './picture-styles';
import { type LaneRole, type TimelineItem } from './timeline-lane';
import { useTimelineWords } from './timeline-words';
import { type MarkHandlers } from './use-marks';

export interface RowMarksProps {
  readonly lane: string;
  readonly role: LaneRole;
  readonly row: LaneRow;
  readonly weeks: number;
  readonly marks: MarkHandlers;
}

/** The word and the sign beside a mark whose day has passed. */
export function OverdueWord({ item, weeks, top }: { readonly item: TimelineItem; readonly weeks: number; readonly top: number }) {
  const { text } = useTimelineWords();
  const edges = weekEdges(item.dueWeek ?? item.opensWeek, weeks);
  const start = weekEdges(item.opensWeek, weeks).start;
  const side = overdueIsBefore(item, weeks)
    ? { right: `calc(${100 - start}% + 4px)` }
    : { left: `calc(${isConversation(item) ? edges.middle : edges.end}% + ${isConversation(item) ? MARK_SIZE / 2 : 4}px)` };
  return (
    <span className="overdue" style={{ top, ...side }} aria-hidden="true">
      <WarningAmber sx={{ fontSize: 17 }} />
      {text('timeline.overdue')}
    </span>
  );
}

function ContactMark({
  item,
  level,
  lane,
  role,
  weeks,
  marks,
}: Omit<RowMarksProps, 'row'> & { readonly item: TimelineItem; readonly level: number }) {
  if (!isConversation(item)) return null;
  const top = level * LEVEL_HEIGHT;
  const middle = weekEdges(item.dueWeek, weeks).middle;
  const start = weekEdges(item.opensWeek, weeks).start;
  const latest = item.latestWeek === null ? null : weekEdges(item.latestWeek, weeks).end;
  const isHeld = role === 'held';
  const markKey = `${lane}/${item.id}`;
  return (
    <li>
      {latest === null || isHeld ? null : <span className="latest" style={{ left: `${latest}%`, top }} />}
      {latest !== null && latest > middle && marks.shown === markKey ? (
        <span className="reach" style={{ left: `${middle}%`, width: `${latest - middle}%`, top: top + MARK_SIZE / 2 - 1 }} />
      ) : null}
      <MarkButton
        markKey={markKey}
        item={item}
        role={role}
        marks={marks}
        style={{ top, right: `calc(${100 - middle}% - ${MARK_SIZE / 2}px)`, width: `calc(${middle - start}% + ${MARK_SIZE / 2}px)` }}
      >
        {item.opensWeek < item.dueWeek ? <span className="window" /> : null}
        <span className="shape">
          <KindShape kind={item.kind} isFilled={isHeld} isExtra={item.countsTowardsFloor === false} isVoluntary={item.voluntary === true} />
        </span>
      </MarkButton>
      <span className="number" style={{ left: `${middle}%`, top: top + MARK_SIZE + 1 }} aria-hidden="true">
        {item.dueWeek}
      </span>
      {item.overdue ? <OverdueWord item={item} weeks={weeks} top={top} /> : null}
    </li>
  );
}

/** Conversations of one row: a thin line for the window, the shape of the kind where it is due, an upright line at the latest week. */
export function ContactRowMarks({ row, ...rest }: RowMarksProps) {
  return (
    <ul className="plot" style={{ height: row.levels * LEVEL_HEIGHT }} aria-label={row.title}>
      {row.items.map(({ item, level }) => (
        <ContactMark key={item.id} item={item} level={level} {...rest} />
      ))}
    </ul>
  );
}
