import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import { Box, Button, IconButton } from '@mui/material';
import { useState } from 'react';
import { useText } from '../../i18n/use-text';
import { addDays } from '../../shared/day-steps';
import { DayInput } from '../../shared/field/day-input';
import { dayProblem } from '../../shared/field/day-problem';
import { LabelledField } from '../../shared/field/labelled-field';
import { readDay } from '../../shared/field/read-day';

interface DayFieldProps {
  /** The day that is shown. */
  readonly day: string;
  /** Null: today, whichever day that is when it is asked for. */
  readonly onChange: (day: string | null) => void;
}

/** The day: typed, chosen, or moved one at a time. A day that is half typed moves nothing. */
export function DayField({ day, onChange }: DayFieldProps) {
  const text = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const read = readDay(typed ?? day);
  const move = (to: string | null): void => {
    setTyped(null);
    onChange(to);
  };
  const type = (next: string): void => {
    const asked = readDay(next);
    if (asked.kind === 'day') move(asked.day);
    else setTyped(next);
  };
  const problem = typed === null || read.kind === 'day' ? undefined : dayProblem(read.kind);
  return (
    <LabelledField path="day" label={text('myDay.day')} problem={problem}>
      {(control) => (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.5 }}>
          <IconButton size="small" aria-label={text('myDay.previousDay')} onClick={() => move(addDays(day, -1))}>
            <ChevronLeft />
          </IconButton>
          <DayInput control={control} label={text('myDay.day')} value={typed ?? day} onChange={type} />
          <IconButton size="small" aria-label={text('myDay.nextDay')} onClick={() => move(addDays(day, 1))}>
            <ChevronRight />
          </IconButton>
          <Button size="small" onClick={() => move(null)}>
            {text('myDay.today')}
          </Button>
        </Box>
      )}
    </LabelledField>
  );
}
