import CalendarTodayOutlined from '@mui/icons-material/CalendarTodayOutlined';
import { Box, IconButton, InputAdornment, OutlinedInput } from '@mui/material';
import { useRef } from 'react';
import { useText } from '../../i18n/use-text';
import { dayInField, readDay } from './read-day';
import { type ControlProps } from './labelled-field';

interface DayInputProps {
  readonly control: ControlProps;
  /** Name of the field, for the calendar's button. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (typed: string) => void;
}

/** A day to be typed the Danish way, or chosen in the browser's calendar. Typing comes first: it is faster, and it can be wrong in words. */
export function DayInput({ control, label, value, onChange }: DayInputProps) {
  const text = useText();
  const calendar = useRef<HTMLInputElement>(null);
  const read = readDay(value);
  return (
    <Box sx={{ position: 'relative', maxWidth: '11rem' }}>
      <OutlinedInput
        fullWidth
        size="small"
        value={dayInField(value)}
        onChange={(event) => onChange(event.target.value)}
        inputProps={{ ...control, inputMode: 'numeric', autoComplete: 'off', placeholder: text('common.dayPlaceholder') }}
        error={control['aria-invalid']}
        endAdornment={
          <InputAdornment position="end">
            <IconButton
              size="small"
              edge="end"
              aria-label={text('common.openCalendar', { field: label })}
              onClick={() => calendar.current?.showPicker?.()}
            >
              <CalendarTodayOutlined fontSize="small" />
            </IconButton>
          </InputAdornment>
        }
      />
      <Box
        component="input"
        type="date"
        ref={calendar}
        aria-hidden="true"
        tabIndex={-1}
        value={read.kind === 'day' ? read.day : ''}
        onChange={(event: { readonly target: HTMLInputElement }) => {
          if (event.target.value !== '') onChange(event.target.value);
        }}
        sx={{
          position: 'absolute',
          insetInlineEnd: 0,
          bottom: 0,
          width: '1px',
          height: '1px',
          opacity: 0,
          pointerEvents: 'none',
          border: 0,
          p: 0,
        }}
      />
    </Box>
  );
}
