import { type Consultant, type Team } from '../../api/work-types';
import { useText } from '../../i18n/use-text';
import { LabelledField } from '../../shared/field/labelled-field';
import { SelectInput } from '../../shared/field/select-input';

interface WhoFieldProps {
  readonly teams: readonly Team[];
  readonly consultants: readonly Consultant[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One consultant, or a whole team; consultants stand under their team. */
export function WhoField({ teams, consultants, value, onChange }: WhoFieldProps) {
  const text = useText();
  const groups = [
    ...teams.map(({ id, name }) => ({ id, name, own: consultants.filter(({ teamId }) => teamId === id) })),
    { id: '', name: text('myDay.noTeam'), own: consultants.filter(({ teamId }) => teamId === null) },
  ].filter(({ own }) => own.length > 0);
  return (
    <LabelledField path="who" label={text('myDay.who')}>
      {(control) => (
        <SelectInput control={control} value={value} onChange={onChange}>
          <option value="">{text('myDay.nobody')}</option>
          {teams.length === 0 ? null : (
            <optgroup label={text('myDay.teams')}>
              {teams.map(({ id, name }) => (
                <option key={id} value={`team:${id}`}>
                  {name}
                </option>
              ))}
            </optgroup>
          )}
          {groups.map(({ id, name, own }) => (
            <optgroup key={id} label={name}>
              {own.map((one) => (
                <option key={one.id} value={`consultant:${one.id}`}>
                  {one.name}
                </option>
              ))}
            </optgroup>
          ))}
        </SelectInput>
      )}
    </LabelledField>
  );
}
