import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useState } from 'react';
import { type ScheduledAction } from '../../api/operation-types';
import { ScrollRegion } from '../../decision/scroll-region';
import { useText } from '../../i18n/use-text';
import { SortHeader } from '../../shared/list/sort-header';
import { WorkRow } from './work-row';

interface WorkTableProps {
  readonly label: string;
  readonly rows: readonly ScheduledAction[];
}

/** The work of one page of the list. */
export function WorkTable({ label, rows }: WorkTableProps) {
  const text = useText();
  const [retried, setRetried] = useState<string | null>(null);
  return (
    <>
      <Box role="status" sx={{ fontWeight: 600 }}>
        {retried === null ? null : text('background.retried', { what: retried })}
      </Box>
      <ScrollRegion label={label}>
        <Table size="small" aria-label={label}>
          <TableHead>
            <TableRow>
              <SortHeader field="kind">{text('background.what')}</SortHeader>
              <SortHeader field="dueAt">{text('background.when')}</SortHeader>
              <SortHeader field="state">{text('background.stateHead')}</SortHeader>
              <TableCell scope="col">{text('background.why')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row) => (
              <WorkRow key={row.id} row={row} onRetried={setRetried} />
            ))}
          </TableBody>
        </Table>
      </ScrollRegion>
    </>
  );
}
