import { Alert, Box } from '@mui/material';
import { useMemo } from 'react';
import { type Schema } from '../../../api/types';
import { useLocalised, useText } from '../../../i18n/use-text';
import { lanesOfSchedule, scheduleSentence, Timeline, useTimelineWords } from '../../../timeline';

interface CourseOfTrackProps {
  readonly track: Schema<'ScheduledTrack'>;
  readonly schedule: Schema<'Schedule'>;
  readonly writtenFor: Pick<Schema<'Floor'>, 'id' | 'label'>;
}

/** One track on the axis of weeks: what the law asks for, conversations, measures. Says so when the minimum is not the one the rules were written for. */
export function CourseOfTrack({ track, schedule, writtenFor }: CourseOfTrackProps) {
  const text = useText();
  const localised = useLocalised();
  const words = useTimelineWords();
  const lanes = useMemo(() => lanesOfSchedule(track, schedule, words), [track, schedule, words]);
  return (
    <Box sx={{ mb: 2, minWidth: 0 }}>
      {schedule.floor.id === writtenFor.id ? null : (
        <Alert severity="info" sx={{ mb: 1 }}>
          {text('ruleSets.course.whatIf', { written: localised(writtenFor.label), shown: localised(schedule.floor.label) })}
        </Alert>
      )}
      <Timeline
        title={localised(track.label)}
        summary={scheduleSentence(track, schedule, words)}
        lanes={lanes}
        startedOn={schedule.startedOn}
      />
    </Box>
  );
}
