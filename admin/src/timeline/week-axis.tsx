import { formatDate } from '../sentences';
import { weekEdges } from './lane-rows';
import { firstDayOfWeek, type SpellDays } from './spell-weeks';
import { type TimelineWords, useTimelineWords } from './timeline-words';
import { datedTicks, ticksOf } from './week-ticks';

/** Width of a date on the axis in CSS pixels: 23.11.2026 and 23 November 2026. */
const DATE_WIDTH: Readonly<Record<TimelineWords['language'], number>> = { da: 70, en: 112 };

interface WeekAxisProps {
  readonly weeks: number;
  readonly pixelsAWeek: number;
  readonly spell?: SpellDays | undefined;
}

/** Unemployment weeks and, where the spell is known, the day each of them begins. Hidden from screen readers: each mark says its own weeks. */
export function WeekAxis({ weeks, pixelsAWeek, spell }: WeekAxisProps) {
  const { text, language } = useTimelineWords();
  const dated = datedTicks(weeks, pixelsAWeek, DATE_WIDTH[language]);
  return (
    <div className="line axis" aria-hidden="true">
      <div />
      <div className="plot ticks">
        {ticksOf(weeks).map((week) => {
          const date = spell && dated.includes(week) ? firstDayOfWeek(spell, week) : null;
          return (
            <div className="tick" key={week} style={{ left: `${weekEdges(week, weeks).middle}%` }}>
              <b>{week === 1 ? `${text('timeline.week')} 1` : week}</b>
              {date === null ? null : <div className="quiet">{formatDate(date, language)}</div>}
            </div>
          );
        })}
      </div>
    </div>
  );
}
