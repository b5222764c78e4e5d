import { type Schema } from '../../../api/types';
import { useLocalised, useText } from '../../../i18n/use-text';
import { LabelledField } from '../../../shared/field/labelled-field';
import { SelectInput } from '../../../shared/field/select-input';

interface FloorSelectProps {
  readonly floors: readonly Schema<'FloorSummary'>[];
  /** The one in force when the unemployment began. */
  readonly governing: Schema<'FloorSummary'> | null;
  /** Empty for the governing one. */
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** The national minimum to decide on. A draft governs nothing and cannot be chosen. */
export function FloorSelect({ floors, governing, value, onChange }: FloorSelectProps) {
  const text = useText();
  const localised = useLocalised();
  const help = value === '' && governing ? text('trial.setup.floorNow', { floor: localised(governing.label) }) : undefined;
  return (
    <LabelledField path="floor" label={text('trial.setup.floor')} help={help}>
      {(control) => (
        <SelectInput control={control} value={value} onChange={onChange}>
          <option value="">{text('trial.setup.floorDefault')}</option>
          {floors
            .filter(({ status }) => status === 'inForce')
            .map(({ id, label }) => (
              <option key={id} value={id}>
                {localised(label)}
              </option>
            ))}
        </SelectInput>
      )}
    </LabelledField>
  );
}
