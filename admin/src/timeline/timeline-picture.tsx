import { Box } from '@mui/material';
import { useId } from 'react';
import { ContactRowMarks } from './contact-row-marks';
import { FloorRowMarks } from './floor-row-marks';
import { isConversation } from './is-conversation';
import { dutyText } from './item-words';
import { KindShape } from './kind-shape';
import { type LaneRow, rowsOfLane, weekEdges, weekOfItem } from './lane-rows';
import { MeasureRowMarks } from './measure-row-marks';
import { type MarkPlace } from './next-mark';
import { AXIS_INSET, pictureStyles } from './picture-styles';
import { type SpellDays } from './spell-weeks';
import { TimelineDetails } from './timeline-details';
import { type LaneRole, type TimelineLane } from './timeline-lane';
import { useTimelineWords } from './timeline-words';
import { useMarks } from './use-marks';
import { WeekAxis } from './week-axis';
import { ticksOf } from './week-ticks';

interface TimelinePictureProps {
  readonly title: string;
  readonly lanes: readonly TimelineLane[];
  readonly weeks: number;
  /** Width of the whole picture in CSS pixels. */
  readonly width: number;
  readonly nowWeek?: number | undefined;
  readonly spell?: SpellDays | undefined;
}

/** Width of the headings at the left. */
function headWidth(width: number): number {
  if (width >= 1000) return 244;
  if (width >= 880) return 208;
  return width >= 680 ? 168 : 144;
}

function RowHead({ row, role }: { readonly row: LaneRow; readonly role: LaneRole }) {
  const words = useTimelineWords();
  const item = row.items[0]?.item;
  if (!item) return null;
  const duty = dutyText(item, words);
  const hasSample = isConversation(item) && role !== 'floor';
  return (
    <div className="head">
      {hasSample ? (
        <span className={`sample ${role}`}>
          <KindShape kind={item.kind} size={16} isFilled={role === 'held'} isExtra={row.isExtra} />
        </span>
      ) : null}
      <span>
        {row.title}
        {duty === null || role === 'floor' ? null : (
          <span className="quiet">{item.begun ? `${duty} · ${words.text('timeline.begun')}` : duty}</span>
        )}
      </span>
    </div>
  );
}

function rowMarksOf(row: LaneRow, role: LaneRole) {
  if (role === 'floor') return FloorRowMarks;
  return row.items.every(({ item }) => isConversation(item)) ? ContactRowMarks : MeasureRowMarks;
}

/** The lanes drawn on one axis of unemployment weeks: what at the left, when at the right. */
export function TimelinePicture({ title, lanes, weeks, width, nowWeek, spell }: TimelinePictureProps) {
  const { text } = useTimelineWords();
  const id = useId();
  const head = headWidth(width);
  const pixelsAWeek = Math.max(width - head - 2 * AXIS_INSET, 1) / weeks;
  const drawn = lanes.map((lane) => ({
    lane,
    rows: rowsOfLane(lane, weeks, pixelsAWeek, (kind) => text('timeline.extraRow', { kind })),
  }));
  const places = drawn.flatMap(({ lane, rows }) =>
    rows.flatMap((row) =>
      row.items.map(({ item }): MarkPlace => ({
        key: `${lane.id}/${item.id}`,
        lane: lane.id,
        row: `${lane.id}/${row.id}`,
        week: weekOfItem(item),
      })),
    ),
  );
  const marks = useMarks(places);
  const anchor = marks.anchor();
  const shownLane = lanes.find((lane) => marks.shown?.startsWith(`${lane.id}/`));
  const shownItem = shownLane?.items.find((item) => `${shownLane.id}/${item.id}` === marks.shown);
  const isNowShown = nowWeek !== undefined && nowWeek >= 1 && nowWeek <= weeks;

  return (
    <>
      <Box
        ref={marks.picture}
        className={isNowShown ? 'timeline-picture has-now' : 'timeline-picture'}
        role="group"
        aria-label={text('timeline.region', { title })}
        aria-describedby={`${id}-keys`}
        onKeyDown={marks.onKeyDown}
        sx={pictureStyles}
        style={{ '--timeline-head': `${head}px` } as React.CSSProperties}
      >
        <div className="lines" aria-hidden="true">
          {ticksOf(weeks).map((week) => (
            <span className="grid" key={week} style={{ left: `${weekEdges(week, weeks).middle}%` }} />
          ))}
          {isNowShown ? (
            <span className="now" style={{ left: `${weekEdges(nowWeek, weeks).middle}%` }}>
              <span className="now-word">{text('timeline.now', { week: nowWeek })}</span>
            </span>
          ) : null}
        </div>
        <WeekAxis weeks={weeks} pixelsAWeek={pixelsAWeek} spell={spell} />
        {drawn.map(({ lane, rows }) => (
          <div key={lane.id} className={`lane ${lane.role}`} role="group" aria-labelledby={`${id}-${lane.id}`}>
            <div className="lane-title" id={`${id}-${lane.id}`}>
              {lane.title}
            </div>
            {rows.length === 0 ? <div className="quiet">{text('timeline.emptyLane')}</div> : null}
            {rows.map((row) => {
              const RowMarks = rowMarksOf(row, lane.role);
              return (
                <div className="line" key={row.id}>
                  <RowHead row={row} role={lane.role} />
                  <RowMarks row={row} lane={lane.id} role={lane.role} weeks={weeks} marks={marks} />
                </div>
              );
            })}
          </div>
        ))}
      </Box>
      <Box component="p" id={`${id}-keys`} className="no-print" sx={keyHint}>
        {text('timeline.keyboard')}
      </Box>
      {anchor && shownItem && shownLane ? (
        <TimelineDetails item={shownItem} role={shownLane.role} anchor={anchor} onEnter={marks.onStay} onLeave={marks.onLeave} />
      ) : null}
    </>
  );
}

/** Seen while the keyboard is in the picture; always there for screen readers. */
const keyHint = {
  m: 0,
  mt: 0.5,
  fontSize: 12.5,
  color: 'text.secondary',
  visibility: 'hidden',
  '.timeline-picture:focus-within + &': { visibility: 'visible' },
} as const;
