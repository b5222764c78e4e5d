import { Box, Button, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { isShown } from './lane-rows';
import { type SpellDays } from './spell-weeks';
import { type TimelineLane } from './timeline-lane';
import { TimelineLegend } from './timeline-legend';
import { TimelineList } from './timeline-list';
import { TimelinePicture } from './timeline-picture';
import { TimelineTable } from './timeline-table';
import { useTimelineWords } from './timeline-words';
import { useElementWidth } from './use-element-width';
import { weeksToShow } from './weeks-to-show';

/** Below this width of the place it has, in CSS pixels, a list says more than a picture. */
const NARROWEST_PICTURE = 440;

export interface TimelineProps {
  readonly title: string;
  /** One sentence that says what the picture shows; see `scheduleSentence` and `decisionSentence`. */
  readonly summary: string;
  readonly lanes: readonly TimelineLane[];
  /** Unemployment weeks of the axis. Default 78, more for a case that is nearly through them; the plans reach to 104. */
  readonly weeks?: number;
  /** The unemployment week of today; without it no line is drawn. */
  readonly nowWeek?: number | undefined;
  /** First day of the spell, YYYY-MM-DD: the axis then shows days as well. */
  readonly startedOn?: string | undefined;
  /** They move the days of the axis, not its weeks. */
  readonly pauses?: SpellDays['pauses'] | undefined;
  /** Level of the title. Default 3: the timeline stands in a section of a page. */
  readonly headingLevel?: 2 | 3 | 4;
}

/** Conversations, measures and the law's minimum on one axis of unemployment weeks, with the same as a table and in one sentence. */
export function Timeline({
  title,
  summary,
  lanes,
  nowWeek,
  weeks = weeksToShow(nowWeek),
  startedOn,
  pauses,
  headingLevel = 3,
}: TimelineProps) {
  const { text } = useTimelineWords();
  const id = useId();
  const { ref, width } = useElementWidth<HTMLElement>();
  const [isTable, setTable] = useState(false);
  const spell = startedOn === undefined ? undefined : { startedOn, pauses: pauses ?? [] };
  const isList = width < NARROWEST_PICTURE;
  const all = lanes.filter(({ role }) => role !== 'floor').flatMap(({ items }) => items);
  const later = all.filter((item) => !isShown(item, weeks)).length;
  const isEmpty = lanes.every(({ items }) => items.length === 0);

  return (
    <Box component="figure" ref={ref} aria-labelledby={id} sx={{ m: 0, minWidth: 0, position: 'relative' }}>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          columnGap: 2,
          rowGap: 0.5,
          alignItems: 'flex-start',
          justifyContent: 'space-between',
          mb: 1,
        }}
      >
        <Box sx={{ flex: '1 1 18rem', minWidth: 0 }}>
          <Typography variant="h3" component={`h${headingLevel}`} id={id}>
            {title}
          </Typography>
          <Typography sx={{ maxWidth: '110ch' }}>{summary}</Typography>
        </Box>
        {isEmpty ? null : (
          <Button className="no-print" size="small" variant="outlined" onClick={() => setTable(!isTable)}>
            {text(isTable ? 'common.showChart' : 'common.showTable')}
          </Button>
        )}
      </Box>
      {isEmpty ? (
        <Typography color="textSecondary">{text('timeline.empty')}</Typography>
      ) : isTable ? (
        <TimelineTable title={title} lanes={lanes} weeks={weeks} />
      ) : isList ? (
        <TimelineList title={title} lanes={lanes} weeks={weeks} nowWeek={nowWeek} />
      ) : (
        <>
          <TimelinePicture title={title} lanes={lanes} weeks={weeks} width={width} nowWeek={nowWeek} spell={spell} />
          <TimelineLegend lanes={lanes} weeks={weeks} hasNow={nowWeek !== undefined && nowWeek <= weeks} />
        </>
      )}
      {later === 0 ? null : (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
          {text('timeline.later', { smart_count: later, weeks })}
        </Typography>
      )}
      {pauses && pauses.length > 0 ? (
        <Typography variant="body2" color="textSecondary">
          {text('timeline.pauses')}
        </Typography>
      ) : null}
    </Box>
  );
}
