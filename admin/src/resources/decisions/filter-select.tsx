import { MenuItem, TextField } from '@mui/material';
import { type DecisionFilterValues } from './decision-filter-values';
import { useDecisionFilters } from './use-decision-filters';

interface FilterSelectProps {
  readonly name: keyof DecisionFilterValues;
  readonly label: string;
  /** The choice that narrows nothing. */
  readonly all: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** One filter of the list. A value that is not among the options (they may still be on their way) is shown as it is rather than dropped. */
export function FilterSelect({ name, label, all, options }: FilterSelectProps) {
  const { values, set } = useDecisionFilters();
  const value = String(values[name] ?? '');
  const known = value === '' || options.some((option) => option.value === value);
  return (
    <TextField
      select
      size="small"
      label={label}
      value={value}
      onChange={({ target }) => set(name, target.value)}
      slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
    >
      <MenuItem value="">{all}</MenuItem>
      {[...options, ...(known ? [] : [{ value, label: value }])].map((option) => (
        <MenuItem key={option.value} value={option.value}>
          {option.label}
        </MenuItem>
      ))}
    </TextField>
  );
}
