import { TextField } from '@mui/material';
import { useEffect, useState } from 'react';
import { useDecisionFilters } from './use-decision-filters';

interface FilterDayProps {
  readonly name: 'asOf_gte' | 'asOf_lte';
  readonly label: string;
}

/** The service knows the years 1900-2199; a year that is still being typed (0002, 0020 …) is not asked for. */
function isWholeDay(text: string): boolean {
  return text === '' || /^(19|20|21)\d{2}-/.test(text);
}

/** One end of the days the decisions were made for. */
export function FilterDay({ name, label }: FilterDayProps) {
  const { values, set } = useDecisionFilters();
  const asked = values[name] ?? '';
  const [typed, setTyped] = useState(asked);
  useEffect(() => setTyped(asked), [asked]);
  return (
    <TextField
      type="date"
      size="small"
      label={label}
      value={typed}
      onChange={({ target }) => {
        setTyped(target.value);
        if (isWholeDay(target.value)) set(name, target.value);
      }}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: '1900-01-01', max: '2199-12-31' } }}
    />
  );
}
