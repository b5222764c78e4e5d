import { FormControl, FormControlLabel, FormLabel, Radio, RadioGroup } from '@mui/material';
import { type Schema } from '../../../api/types';
import { useLocalised, useText } from '../../../i18n/use-text';
import { floorInForce } from '../floor-in-force';

interface FloorChoiceProps {
  readonly written: Pick<Schema<'Floor'>, 'id' | 'label'>;
  readonly floors: readonly Schema<'FloorSummary'>[];
  /** The day a citizen becomes unemployed on, for the minimum that holds then. */
  readonly startedOn: string;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** On which national minimum the course is drawn: the one the rules were written for, or the one that holds for those who become unemployed now. Nothing where they are the same. */
export function FloorChoice({ written, floors, startedOn, chosen, onChoose }: FloorChoiceProps) {
  const text = useText();
  const localised = useLocalised();
  const today = floorInForce(floors, startedOn);
  if (!today || today.id === written.id) return null;
  return (
    <FormControl margin="none" sx={{ minWidth: 0, m: 0 }}>
      <FormLabel id="course-floor">{text('ruleSets.course.chooseFloor')}</FormLabel>
      <RadioGroup row aria-labelledby="course-floor" value={chosen} onChange={(_event, id) => onChoose(id)}>
        <FormControlLabel
          value={written.id}
          control={<Radio size="small" />}
          label={text('ruleSets.course.writtenFor', { floor: localised(written.label) })}
        />
        <FormControlLabel
          value={today.id}
          control={<Radio size="small" />}
          label={text('ruleSets.course.inForce', { floor: localised(today.label) })}
        />
      </RadioGroup>
    </FormControl>
  );
}
