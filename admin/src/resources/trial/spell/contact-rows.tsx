import { useLanguage, useText } from '../../../i18n/use-text';
import { capitalised, conversationKindText, holderText } from '../../../sentences';
import { type HeldDraft } from '../draft/trial-draft';
import { DayInput } from '../../../shared/field/day-input';
import { LabelledField } from '../../../shared/field/labelled-field';
import { SelectInput } from '../../../shared/field/select-input';
import { RowList } from './row-list';
import { type SpellPartProps } from './spell-part';

const KINDS = [
  'individual',
  'joint',
  'group',
  'workshop',
  'webinar',
  'phone',
  'video',
  'annualReview',
] as const satisfies readonly HeldDraft['kind'][];
const HOLDERS = ['jobConsultant', 'companyConsultant', 'jobAndCompanyConsultant', 'insuranceFund'] as const;

/** The conversations that were held: when, in which form, by whom. */
export function ContactRows({ draft, problems, dispatch }: SpellPartProps) {
  const text = useText();
  const language = useLanguage();
  return (
    <RowList
      title={text('trial.spell.contacts')}
      none={text('trial.spell.contactsNone')}
      rows={draft.contacts}
      addLabel={text('trial.spell.addContact')}
      onAdd={() => dispatch({ type: 'addRow', list: 'contacts' })}
      rowName={(number) => text('trial.spell.contact', { number })}
      removeLabel={(number) => text('trial.spell.removeContact', { number })}
      onRemove={(key) => dispatch({ type: 'removeRow', list: 'contacts', key })}
    >
      {({ key, heldOn, kind, heldBy }) => {
        const change = (changed: Partial<HeldDraft>): void => dispatch({ type: 'changeRow', list: 'contacts', key, change: changed });
        const path = `contacts.${key}`;
        return (
          <>
            <LabelledField
              path={`${path}.heldOn`}
              label={text('trial.spell.heldOn')}
              help={heldOn.trim() === '' ? text('trial.spell.rowWaits') : undefined}
              problem={problems.get(`${path}.heldOn`)}
            >
              {(control) => (
                <DayInput control={control} label={text('trial.spell.heldOn')} value={heldOn} onChange={(day) => change({ heldOn: day })} />
              )}
            </LabelledField>
            <LabelledField path={`${path}.kind`} label={text('trial.spell.kind')}>
              {(control) => (
                <SelectInput control={control} value={kind} onChange={(value) => change({ kind: value as HeldDraft['kind'] })}>
                  {KINDS.map((one) => (
                    <option key={one} value={one}>
                      {capitalised(conversationKindText(one, language))}
                    </option>
                  ))}
                </SelectInput>
              )}
            </LabelledField>
            <LabelledField path={`${path}.heldBy`} label={text('trial.spell.heldBy')}>
              {(control) => (
                <SelectInput control={control} value={heldBy} onChange={(value) => change({ heldBy: value as HeldDraft['heldBy'] })}>
                  <option value="">{text('trial.spell.heldByUnknown')}</option>
                  {HOLDERS.map((one) => (
                    <option key={one} value={one}>
                      {capitalised(holderText(one, language))}
                    </option>
                  ))}
                </SelectInput>
              )}
            </LabelledField>
          </>
        );
      }}
    </RowList>
  );
}
