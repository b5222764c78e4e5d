import { useText } from '../../../i18n/use-text';
import { type FieldProblem } from '../../../shared/field/field-problem';
import { DayInput } from '../../../shared/field/day-input';
import { LabelledField } from '../../../shared/field/labelled-field';

interface PeriodFieldsProps {
  /** Of the row, e.g. `pauses.3`. */
  readonly path: string;
  readonly from: string;
  readonly to: string;
  /** What the last day is called. */
  readonly toLabel: string;
  /** Why the row does not count yet. */
  readonly waits: string | undefined;
  readonly problems: ReadonlyMap<string, FieldProblem>;
  readonly onChange: (change: { readonly from?: string; readonly to?: string }) => void;
}

/** When something began and when it was over; without the second day it still lasts. */
export function PeriodFields({ path, from, to, toLabel, waits, problems, onChange }: PeriodFieldsProps) {
  const text = useText();
  return (
    <>
      <LabelledField path={`${path}.from`} label={text('trial.spell.from')} help={waits} problem={problems.get(`${path}.from`)}>
        {(control) => (
          <DayInput control={control} label={text('trial.spell.from')} value={from} onChange={(day) => onChange({ from: day })} />
        )}
      </LabelledField>
      <LabelledField path={`${path}.to`} label={toLabel} problem={problems.get(`${path}.to`)}>
        {(control) => <DayInput control={control} label={toLabel} value={to} onChange={(day) => onChange({ to: day })} />}
      </LabelledField>
    </>
  );
}
