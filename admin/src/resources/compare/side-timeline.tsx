import { MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useSchedule } from '../../api/use-api';
import { type RuleSet, type Schema } from '../../api/types';
import { useLanguage, useText } from '../../i18n/use-text';
import { QueryState } from '../../layout/query-state';
import { lanesOfSchedule, scheduleSentence, Timeline, useTimelineWords } from '../../timeline';

interface SideTimelineProps {
  readonly ruleSet: RuleSet;
  readonly name: string;
}

/** The track that differs most from the ordinary is what one compares for: the first of the ladder that is not the default. */
function firstChoice(tracks: readonly Schema<'ScheduledTrack'>[]): string {
  return (tracks.find(({ isDefault }) => !isDefault) ?? tracks[0])?.id ?? '';
}

/** The contact of one track of one side on the common axis. */
export function SideTimeline({ ruleSet, name }: SideTimelineProps) {
  const text = useText();
  const language = useLanguage();
  const words = useTimelineWords();
  const schedule = useSchedule(ruleSet);
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <QueryState query={schedule}>
      {(data) => {
        const track = data.tracks.find(({ id }) => id === (chosen ?? firstChoice(data.tracks))) ?? data.tracks[0];
        if (!track) return null;
        return (
          <>
            <TextField
              select
              size="small"
              fullWidth={false}
              className="no-print"
              label={text('compare.timeline.track', { name })}
              value={track.id}
              onChange={(event) => setChosen(event.target.value)}
              sx={{ minWidth: 220, mb: 1, maxWidth: '100%' }}
            >
              {data.tracks.map(({ id, label }) => (
                <MenuItem key={id} value={id} dense>
                  {label[language]}
                </MenuItem>
              ))}
            </TextField>
            <Timeline
              title={`${name}: ${track.label[language]}`}
              summary={scheduleSentence(track, data, words)}
              lanes={lanesOfSchedule(track, data, words)}
              startedOn={data.startedOn}
            />
          </>
        );
      }}
    </QueryState>
  );
}
