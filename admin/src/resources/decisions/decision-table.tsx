import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { type DecisionSummary } from '../../api/types';
import { useFloors } from '../../api/use-api';
import { ScrollRegion } from '../../decision/scroll-region';
import { useText } from '../../i18n/use-text';
import { DecisionRow } from './decision-row';
import { SortHeader } from '../../shared/list/sort-header';

interface DecisionTableProps {
  readonly rows: readonly DecisionSummary[];
  readonly label: string;
}

/** The decisions of one page of the list; each leads to its page. */
export function DecisionTable({ rows, label }: DecisionTableProps) {
  const text = useText();
  const floors = useFloors().data ?? [];
  return (
    <ScrollRegion label={label}>
      <Table size="small" aria-label={label}>
        <TableHead>
          <TableRow>
            <SortHeader field="asOf">{text('decisions.list.asOf')}</SortHeader>
            <TableCell scope="col">{text('decisions.list.startedOn')}</TableCell>
            <SortHeader field="track">{text('decisions.list.resultHead')}</SortHeader>
            <SortHeader field="risk">{text('decisions.list.riskHead')}</SortHeader>
            <SortHeader field="ruleSetVersion">{text('decisions.list.ruleSet')}</SortHeader>
            <SortHeader field="floor">{text('common.floor')}</SortHeader>
            <SortHeader field="createdAt">{text('decisions.list.createdAt')}</SortHeader>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <DecisionRow key={row.id} row={row} floor={floors.find(({ id }) => id === row.floor)?.label} />
          ))}
        </TableBody>
      </Table>
    </ScrollRegion>
  );
}
