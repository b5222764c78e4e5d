import { FormControl, FormControlLabel, FormLabel, Radio, RadioGroup } from '@mui/material';
import { type Schema } from '../../../api/types';
import { useLocalised, useText } from '../../../i18n/use-text';

interface TrackChoiceProps {
  readonly tracks: readonly Pick<Schema<'Track'>, 'id' | 'label'>[];
  /** Null: the first. */
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** Which track to look at. Nothing where there is only one. */
export function TrackChoice({ tracks, chosen, onChoose }: TrackChoiceProps) {
  const text = useText();
  const localised = useLocalised();
  if (tracks.length < 2) return null;
  return (
    <FormControl margin="none" sx={{ minWidth: 0, m: 0 }}>
      <FormLabel id="course-track">{text('ruleSets.course.chooseTrack')}</FormLabel>
      <RadioGroup row aria-labelledby="course-track" value={chosen ?? tracks[0]?.id} onChange={(_event, id) => onChoose(id)}>
        {tracks.map(({ id, label }) => (
          <FormControlLabel key={id} value={id} control={<Radio size="small" />} label={localised(label)} />
        ))}
      </RadioGroup>
    </FormControl>
  );
}
