import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { type ReactNode } from 'react';
import { type CaseRow } from '../../../api/work-types';
import { ScrollRegion } from '../../../decision/scroll-region';
import { useText } from '../../../i18n/use-text';
import { CaseTableRow } from './case-table-row';

interface CaseTableProps {
  readonly label: string;
  /** Their ids name the municipality too. */
  readonly rows: readonly CaseRow[];
  /** A heading for a column of the list, which may sort by it. */
  readonly head?: (field: string, words: string) => ReactNode;
}

const COLUMNS = [
  ['id', 'citizen'],
  ['unemploymentWeek', 'week'],
  ['planTrack', 'track'],
  ['risk', 'risk'],
  ['consultantName', 'consultant'],
  ['overdueTasks', 'tasks'],
  ['nextDueOn', 'nextDue'],
] as const;

/** Cases, one in a row; each leads to its page. */
export function CaseTable({ label, rows, head }: CaseTableProps) {
  const text = useText();
  return (
    <ScrollRegion label={label}>
      <Table size="small" aria-label={label}>
        <TableHead>
          <TableRow>
            {COLUMNS.map(([field, column]) => {
              const words = text(`cases.list.${column}`);
              return head && field !== 'id' ? (
                head(field, words)
              ) : (
                <TableCell key={field} scope="col">
                  {words}
                </TableCell>
              );
            })}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <CaseTableRow key={row.id} row={row} />
          ))}
        </TableBody>
      </Table>
    </ScrollRegion>
  );
}
