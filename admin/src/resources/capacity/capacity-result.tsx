import { type Schema } from '../../api/types';
import { useLanguage, useText } from '../../i18n/use-text';
import { Section } from '../../layout/section';
import { type CapacityForm } from './capacity-form';
import { capacityCsvRows, capacityTableRows } from './capacity-csv';
import { capacityRows } from './capacity-rows';
import { CapacityTable } from './capacity-table';
import { ChartSection } from './chart-section';
import { DemandTable } from './demand-table';
import { demandsOf } from './demands';
import { ExportButtons } from './export-buttons';
import { StaffingAnswer } from './staffing-answer';
import { tableColumns } from './table-columns';

interface CapacityResultProps {
  readonly answer: Schema<'CapacityAnswer'>;
  readonly form: CapacityForm;
  readonly municipality: Schema<'OverviewMunicipality'> | null;
  readonly onChoose: (demand: string) => void;
}

/** The service's answer: what it takes, the demands to choose among, the table and the chart. */
export function CapacityResult({ answer, form, municipality, onChoose }: CapacityResultProps) {
  const text = useText();
  const language = useLanguage();
  const { numbers } = form;
  const demands = demandsOf(answer);
  const demand = demands.find(({ id }) => id === form.demand) ?? demands[0];
  if (!demand) return null;
  const needed = demand.neededByPerDay[numbers.perDay - 1] ?? 0;
  const columns = tableColumns(Math.max(needed, municipality?.ruleSet?.consultants?.value ?? 0));
  const rows = capacityRows(answer.table, columns, demand.conversations, numbers.perDay);
  const row = rows[numbers.perDay - 1];
  const name = municipality?.name ?? null;
  return (
    <>
      <StaffingAnswer answer={answer} numbers={numbers} demand={demand} municipality={municipality} />
      <Section title={text('capacity.demand.title')} lead={text('capacity.demand.lead')}>
        <DemandTable demands={demands} numbers={numbers} chosen={demand.id} onChoose={onChoose} />
      </Section>
      <CapacityTable rows={rows} columns={columns} demand={demand.conversations} perDay={numbers.perDay}>
        <ExportButtons
          file={capacityCsvRows({ numbers, municipality: name, demands, rows, columns }, text, language)}
          table={capacityTableRows(rows, columns, text)}
        />
      </CapacityTable>
      {row ? <ChartSection row={row} demand={demand.conversations} /> : null}
    </>
  );
}
