import { useLocalised, useText } from '../../../i18n/use-text';
import { LabelledField } from '../../../shared/field/labelled-field';
import { SelectInput } from '../../../shared/field/select-input';
import { measureChoices } from './measure-choices';
import { PeriodFields } from './period-fields';
import { RowList } from './row-list';
import { type RulesPartProps } from './spell-part';

/** The measures the citizen has begun. One that only another municipality has stays in the list and says that it does not count here. */
export function MeasureRows({ draft, problems, dispatch, ruleSet, floor, municipality, names }: RulesPartProps) {
  const text = useText();
  const localised = useLocalised();
  const choices = measureChoices(ruleSet, floor);
  const nameOf = (id: string): string => {
    const name = names.get(`measure:${id}`);
    return name ? localised(name) : id;
  };
  return (
    <RowList
      title={text('trial.spell.measures')}
      none={text('trial.spell.measuresNone')}
      rows={draft.measures}
      addLabel={text('trial.spell.addMeasure')}
      onAdd={() => dispatch({ type: 'addRow', list: 'measures' })}
      rowName={(number) => text('trial.spell.measure', { number })}
      removeLabel={(number) => text('trial.spell.removeMeasure', { number })}
      onRemove={(key) => dispatch({ type: 'removeRow', list: 'measures', key })}
    >
      {({ key, id, from, to }) => {
        const isElsewhere = id !== '' && ruleSet !== undefined && !choices.some((choice) => choice.id === id);
        const isWaiting = id === '' || from.trim() === '';
        return (
          <>
            <LabelledField
              path={`measures.${key}.id`}
              label={text('trial.spell.which')}
              help={isElsewhere ? text('trial.spell.measureElsewhere', { municipality }) : undefined}
            >
              {(control) => (
                <SelectInput
                  control={control}
                  value={id}
                  onChange={(value) => dispatch({ type: 'changeRow', list: 'measures', key, change: { id: value } })}
                >
                  <option value="">{text('trial.spell.chooseMeasure')}</option>
                  {isElsewhere || (id !== '' && ruleSet === undefined) ? (
                    <option value={id}>{text('trial.spell.elsewhere', { id: nameOf(id) })}</option>
                  ) : null}
                  {choices.map((choice) => (
                    <option key={choice.id} value={choice.id}>
                      {localised(choice.label)}
                    </option>
                  ))}
                </SelectInput>
              )}
            </LabelledField>
            <PeriodFields
              path={`measures.${key}`}
              from={from}
              to={to}
              toLabel={text('trial.spell.ended')}
              waits={isWaiting ? text('trial.spell.measureWaits') : undefined}
              problems={problems}
              onChange={(change) => dispatch({ type: 'changeRow', list: 'measures', key, change })}
            />
          </>
        );
      }}
    </RowList>
  );
}
