import { type RowMarksProps, OverdueWord } from './contact-row-marks';
import { weeksText } from './item-words';
import { weekEdges } from './lane-rows';
import { MarkButton } from './mark-button';
import { MeasureBar } from './measure-bar';
import { LEVEL_HEIGHT } from './picture-styles';
import { type TimelineItem } from './timeline-lane';
import { useTimelineWords } from './timeline-words';

function MeasureMark({ item, lane, role, weeks, marks }: Omit<RowMarksProps, 'row'> & { readonly item: TimelineItem }) {
  const words = useTimelineWords();
  const { start } = weekEdges(item.opensWeek, weeks);
  const isOpen = item.dueWeek === null || item.dueWeek > weeks;
  const end = item.dueWeek === null ? 100 : weekEdges(item.dueWeek, weeks).end;
  const latest = item.latestWeek === null || item.latestWeek > weeks ? null : weekEdges(item.latestWeek, weeks).end;
  const number =
    item.dueWeek === null ? words.text('timeline.weekFrom', { from: item.opensWeek }) : weeksText(item.opensWeek, item.dueWeek, words);
  // Near the right edge the words would leave the picture.
  const side = start > 85 ? { right: 0 } : { left: `${start}%` };
  return (
    <li>
      {latest === null ? null : <span className="latest" style={{ left: `${latest}%`, top: 0 }} />}
      <MarkButton
        markKey={`${lane}/${item.id}`}
        item={item}
        role={role}
        marks={marks}
        style={{ top: 0, left: `${start}%`, width: `${end - start}%` }}
      >
        <MeasureBar isMandatory={item.mandatory === true} isConditional={item.conditional === true} isOpen={isOpen} />
      </MarkButton>
      <span className="number" style={{ ...side, top: 24, transform: 'none' }} aria-hidden="true">
        {number}
      </span>
      {item.overdue ? <OverdueWord item={item} weeks={weeks} top={0} /> : null}
    </li>
  );
}

/** One measure: a bar from the week it opens to the week it must have been given, with an arrow where it has no end. */
export function MeasureRowMarks({ row, ...rest }: RowMarksProps) {
  return (
    <ul className="plot" style={{ height: LEVEL_HEIGHT }} aria-label={row.title}>
      {row.items.map(({ item }) => (
        <MeasureMark key={item.id} item={item} {...rest} />
      ))}
    </ul>
  );
}
