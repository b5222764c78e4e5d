import { type Municipality } from '../../../api/types';
import { LabelledField } from '../../../shared/field/labelled-field';
import { SelectInput } from '../../../shared/field/select-input';

interface MunicipalitySelectProps {
  readonly path: string;
  readonly label: string;
  /** What the empty choice says. */
  readonly none: string;
  readonly municipalities: readonly Municipality[];
  readonly value: string;
  readonly onChange: (code: string) => void;
}

/** One of the municipalities, or none. */
export function MunicipalitySelect({ path, label, none, municipalities, value, onChange }: MunicipalitySelectProps) {
  return (
    <LabelledField path={path} label={label}>
      {(control) => (
        <SelectInput control={control} value={value} onChange={onChange}>
          <option value="">{none}</option>
          {municipalities.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </SelectInput>
      )}
    </LabelledField>
  );
}
