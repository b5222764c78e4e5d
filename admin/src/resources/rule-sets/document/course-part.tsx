import { useState } from 'react';
import { Box } from '@mui/material';
import { type UseQueryResult } from '@tanstack/react-query';
import { useFloors, useSchedule } from '../../../api/use-api';
import { type RuleSet, type Schema } from '../../../api/types';
import { useLanguage, useText } from '../../../i18n/use-text';
import { QueryState } from '../../../layout/query-state';
import { Section } from '../../../layout/section';
import { formatDate } from '../../../sentences';
import { CourseOfTrack } from './course-of-track';
import { FloorChoice } from './floor-choice';
import { TrackChoice } from './track-choice';
import { usePrinting } from './use-printing';

interface CoursePartProps {
  readonly ruleSet: RuleSet;
  /** The schedule on the floor the rules were written for. */
  readonly schedule: UseQueryResult<Schema<'Schedule'>>;
}

/** Every track week by week on the national minimum; paper shows all tracks, the screen the one that is chosen. */
export function CoursePart({ ruleSet, schedule: written }: CoursePartProps) {
  const text = useText();
  const language = useLanguage();
  const printing = usePrinting();
  const [chosenTrack, chooseTrack] = useState<string | null>(null);
  const [floor, chooseFloor] = useState(ruleSet.floor);
  const floors = useFloors();
  const isWritten = floor === ruleSet.floor;
  const other = useSchedule(isWritten ? null : { id: ruleSet.id, floor });
  const schedule = isWritten ? written : other;
  const lead = schedule.data ? text('ruleSets.course.lead', { date: formatDate(schedule.data.startedOn, language) }) : undefined;
  return (
    <Section id="course" title={text('ruleSets.part.course')} lead={lead}>
      <Box className="no-print" sx={{ display: 'grid', gap: 1, mb: 2 }}>
        <TrackChoice tracks={ruleSet.document.tracks.ordered} chosen={chosenTrack} onChoose={chooseTrack} />
        {written.data ? (
          <FloorChoice
            written={ruleSet.floorDocument}
            floors={floors.data ?? []}
            startedOn={written.data.startedOn}
            chosen={floor}
            onChoose={chooseFloor}
          />
        ) : null}
      </Box>
      <QueryState query={schedule} lines={8}>
        {(data) => {
          const first = data.tracks[0];
          const shown = data.tracks.filter(({ id }) => printing || id === (chosenTrack ?? first?.id));
          return shown.map((track) => <CourseOfTrack key={track.id} track={track} schedule={data} writtenFor={ruleSet.floorDocument} />);
        }}
      </QueryState>
    </Section>
  );
}
