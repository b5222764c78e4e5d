import { NativeSelect, OutlinedInput } from '@mui/material';
import { type ReactNode } from 'react';
import { type ControlProps } from './labelled-field';

interface SelectInputProps {
  readonly control: ControlProps;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** `option` and `optgroup` elements. */
  readonly children: ReactNode;
}

/** A list to choose one from; the browser's own, which every keyboard, telephone and screen reader knows. */
export function SelectInput({ control, value, onChange, children }: SelectInputProps) {
  return (
    <NativeSelect
      fullWidth
      value={value}
      onChange={(event) => onChange(event.target.value)}
      input={<OutlinedInput size="small" />}
      inputProps={{ ...control, sx: { textOverflow: 'ellipsis' } }}
    >
      {children}
    </NativeSelect>
  );
}
