import { useListContext } from 'react-admin';
import { LabelledField } from '../field/labelled-field';
import { SelectInput } from '../field/select-input';

interface ListFilterProps {
  /** The service's name of the filter. */
  readonly name: string;
  readonly label: string;
  /** The choice that narrows nothing. */
  readonly all: string;
  /** The service reads true and false, not texts. */
  readonly isYesNo?: boolean;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** One filter of a list, kept in memory by react-admin's list. A value that is not among the options (they may be on their way) is shown as it is. */
export function ListFilter({ name, label, all, isYesNo = false, options }: ListFilterProps) {
  const { filterValues, setFilters } = useListContext();
  const { [name]: chosen, ...others } = filterValues as Record<string, string | boolean>;
  const value = String(chosen ?? '');
  const isKnown = value === '' || options.some((option) => option.value === value);
  return (
    <LabelledField path={`filter.${name}`} label={label}>
      {(control) => (
        <SelectInput
          control={control}
          value={value}
          onChange={(next) => setFilters(next === '' ? others : { ...others, [name]: isYesNo ? next === 'true' : next }, undefined, false)}
        >
          <option value="">{all}</option>
          {[...options, ...(isKnown ? [] : [{ value, label: value }])].map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </SelectInput>
      )}
    </LabelledField>
  );
}
