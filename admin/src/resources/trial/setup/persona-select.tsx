import { type Municipality, type Schema } from '../../../api/types';
import { useLocalised, useText } from '../../../i18n/use-text';
import { type PersonaChoice } from '../draft/persona-choices';
import { LabelledField } from '../../../shared/field/labelled-field';
import { SelectInput } from '../../../shared/field/select-input';

interface PersonaSelectProps {
  readonly choices: readonly PersonaChoice[];
  readonly municipalities: readonly Municipality[];
  /** The choice the answers were copied from. */
  readonly chosen: PersonaChoice | undefined;
  readonly onChoose: (choice: PersonaChoice | null) => void;
}

/** The invented citizens by municipality; the one that is told in several stands first. */
export function PersonaSelect({ choices, municipalities, chosen, onChoose }: PersonaSelectProps) {
  const text = useText();
  const localised = useLocalised();
  const shared = choices.filter(({ personas }) => personas.length > 1);
  const label = ({ personas }: PersonaChoice): string => localised((personas[0] as Schema<'Persona'>).label);
  const options = (some: readonly PersonaChoice[]) =>
    some.map((choice) => (
      <option key={choice.id} value={choice.id}>
        {label(choice)}
      </option>
    ));
  const groups = municipalities
    .map(({ code, name }) => ({ name, own: choices.filter(({ personas }) => personas.length === 1 && personas[0]?.municipality === code) }))
    .filter(({ own }) => own.length > 0);
  return (
    <LabelledField path="persona" label={text('trial.setup.persona')}>
      {(control) => (
        <SelectInput
          control={control}
          value={chosen?.id ?? ''}
          onChange={(id) => onChoose(choices.find((choice) => choice.id === id) ?? null)}
        >
          <option value="">{text('trial.setup.noPersona')}</option>
          {shared.length > 0 ? <optgroup label={text('trial.setup.everywhere')}>{options(shared)}</optgroup> : null}
          {groups.map(({ name, own }) => (
            <optgroup key={name} label={name}>
              {options(own)}
            </optgroup>
          ))}
        </SelectInput>
      )}
    </LabelledField>
  );
}
