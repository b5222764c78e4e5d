import { Box, Typography } from '@mui/material';
import { type UseQueryResult } from '@tanstack/react-query';
import { type RuleSetDocument, type Schema } from '../../../api/types';
import { useText } from '../../../i18n/use-text';
import { Section } from '../../../layout/section';
import { type Reading } from '../reading';
import { TrackRung } from './track-rung';

interface TracksPartProps {
  readonly document: Pick<RuleSetDocument, 'tracks'>;
  readonly reading: Reading;
  readonly schedule: UseQueryResult<Schema<'Schedule'>>;
}

/** The tracks as a ladder, in the order in which they are tried: the first whose condition holds is the citizen's. */
export function TracksPart({ document, reading, schedule }: TracksPartProps) {
  const text = useText();
  const tracks = document.tracks.ordered;
  const isOnly = tracks.length === 1;
  return (
    <Section id="tracks" title={text('ruleSets.part.tracks')} lead={text(isOnly ? 'ruleSets.tracks.leadOne' : 'ruleSets.tracks.lead')}>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {tracks.map((track, index) => (
          <li key={track.id}>
            {index > 0 ? (
              <Typography variant="body2" color="textSecondary" sx={{ fontWeight: 600, pl: 2, py: 0.75 }}>
                {text('ruleSets.tracks.otherwise')}
              </Typography>
            ) : null}
            <TrackRung track={track} isOnly={isOnly} reading={reading} schedule={schedule.data} />
          </li>
        ))}
      </Box>
    </Section>
  );
}
