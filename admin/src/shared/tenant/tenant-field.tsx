import { useText } from '../../i18n/use-text';
import { LabelledField } from '../field/labelled-field';
import { SelectInput } from '../field/select-input';
import { type TenantChoice } from './with-municipality';

/** Whose people the page is about. */
export function TenantField({ municipality, municipalities, choose }: TenantChoice) {
  const text = useText();
  return (
    <LabelledField path="tenant" label={text('common.municipality')}>
      {(control) => (
        <SelectInput control={control} value={municipality.code} onChange={choose}>
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
