import { type RowMarksProps } from './contact-row-marks';
import { FLOOR_MARK_SIZE, type LaneRow, weekEdges } from './lane-rows';
import { MarkButton } from './mark-button';
import { FLOOR_LEVEL_HEIGHT } from './picture-styles';
import { isConversation } from './is-conversation';
import { useTimelineWords } from './timeline-words';

/** Per cent of the axis a text "uge 26" takes at the narrowest picture. */
const TEXT_WIDTH = 12;

/** The last weeks of a row's requirements, each once, with whether there is room for its words. */
export function deadlinesOf(row: LaneRow, weeks: number): readonly { readonly week: number; readonly hasRoom: boolean }[] {
  const latest = [...new Set(row.items.map(({ item }) => item.latestWeek ?? item.dueWeek))]
    .filter((week): week is number => week !== null && week <= weeks)
    .sort((one, other) => one - other);
  let lastWritten = -Infinity;
  return latest.map((week) => {
    const at = weekEdges(week, weeks).end;
    const hasRoom = at - lastWritten >= TEXT_WIDTH;
    if (hasRoom) lastWritten = at;
    return { week, hasRoom };
  });
}

/** What the law alone asks for: a ruled line over the period, a small mark where each conversation falls, a bold one with its week where the period ends. */
export function FloorRowMarks({ row, lane, role, weeks, marks }: RowMarksProps) {
  const { text } = useTimelineWords();
  const start = Math.min(...row.items.map(({ item }) => weekEdges(item.opensWeek, weeks).start));
  const end = Math.max(...row.items.map(({ item }) => weekEdges(item.latestWeek ?? item.dueWeek ?? weeks, weeks).end));
  return (
    <ul className="plot" style={{ height: row.levels * FLOOR_LEVEL_HEIGHT }} aria-label={row.title}>
      {row.items.map(({ item, level }, index) => {
        const top = level * FLOOR_LEVEL_HEIGHT;
        const isMark = isConversation(item);
        const edges = weekEdges(item.dueWeek ?? weeks, weeks);
        const from = weekEdges(item.opensWeek, weeks).start;
        return (
          <li key={item.id}>
            {index === 0 ? (
              <>
                <span className="ruled" style={{ left: `${start}%`, width: `${end - start}%`, top: FLOOR_MARK_SIZE / 2 - 1 }} />
                {deadlinesOf(row, weeks).map(({ week, hasRoom }) => (
                  <span key={week} aria-hidden="true">
                    <span className="deadline" style={{ left: `${weekEdges(week, weeks).end}%`, top: -1 }} />
                    {hasRoom ? (
                      <span className="deadline-text" style={{ left: `${weekEdges(week, weeks).end}%`, top: FLOOR_MARK_SIZE + 3 }}>
                        {text('timeline.weekOne', { week })}
                      </span>
                    ) : null}
                  </span>
                ))}
              </>
            ) : null}
            <MarkButton
              markKey={`${lane}/${item.id}`}
              item={item}
              role={role}
              marks={marks}
              style={
                isMark
                  ? { top, left: `calc(${edges.middle}% - ${FLOOR_MARK_SIZE / 2}px)`, justifyContent: 'center' }
                  : { top, left: `${from}%`, width: `${edges.end - from}%` }
              }
            >
              {isMark && item.dueWeek !== item.latestWeek ? <span className="dot" /> : null}
            </MarkButton>
          </li>
        );
      })}
    </ul>
  );
}
