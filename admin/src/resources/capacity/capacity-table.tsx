import Check from '@mui/icons-material/Check';
import { Box, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { type ReactNode } from 'react';
import { visuallyHidden } from '../../shared/visually-hidden';
import { useLanguage, useText } from '../../i18n/use-text';
import { Section } from '../../layout/section';
import { formatNumber } from '../../sentences';
import { type CapacityCell, type CapacityRow } from './capacity-rows';
import { FIGURE } from '../../shared/figure-cell';

interface CapacityTableProps {
  readonly rows: readonly CapacityRow[];
  readonly columns: readonly number[];
  readonly demand: number;
  /** The row that is planned with. */
  readonly perDay: number;
  /** What can be done with the table. */
  readonly children?: ReactNode;
}

/** One cell: the tick says enough, the frame the fewest full-time equivalents that are; both are also said in words. */
function Cell({ cell, figure }: { readonly cell: CapacityCell; readonly figure: string }) {
  const text = useText();
  const frame = cell.isLeast ? { outline: '2px solid', outlineColor: 'success.main', outlineOffset: '-3px', fontWeight: 650 } : {};
  return (
    <TableCell sx={{ ...FIGURE, ...frame, bgcolor: cell.isEnough ? 'action.selected' : undefined }}>
      {cell.isEnough ? <Check aria-hidden="true" sx={{ fontSize: 15, mr: 0.5, verticalAlign: '-2px', color: 'success.main' }} /> : null}
      {figure}
      {cell.isEnough ? <Box sx={visuallyHidden}>{text(`capacity.table.${cell.isLeast ? 'least' : 'enough'}`)}</Box> : null}
    </TableCell>
  );
}

/** The table of S3: what so many full-time equivalents can hold in a year at so many conversations a day. */
export function CapacityTable({ rows, columns, demand, perDay, children }: CapacityTableProps) {
  const text = useText();
  const language = useLanguage();
  const figure = (value: number) => formatNumber(value, language);
  const isEnoughSomewhere = rows.some(({ cells }) => cells.some(({ isEnough }) => isEnough));
  return (
    <Section
      title={text('capacity.table.title')}
      lead={text(isEnoughSomewhere ? 'capacity.table.lead' : 'capacity.table.none', { demand: figure(demand) })}
    >
      <TableContainer tabIndex={0} role="region" aria-label={text('capacity.table.region')} sx={{ position: 'relative' }}>
        <Table size="small" aria-label={text('capacity.table.caption')} sx={{ '& td, & th': { px: 0.75 } }}>
          <TableHead>
            <TableRow>
              <TableCell rowSpan={2} scope="col" sx={{ verticalAlign: 'bottom' }}>
                {text('capacity.table.perDay')}
              </TableCell>
              <TableCell colSpan={columns.length} scope="colgroup" sx={{ textAlign: 'center' }}>
                {text('capacity.table.staff')}
              </TableCell>
            </TableRow>
            <TableRow>
              {columns.map((staff) => (
                <TableCell key={staff} scope="col" sx={FIGURE}>
                  {figure(staff)}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row) => (
              <TableRow key={row.perDay} selected={row.perDay === perDay}>
                <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap', fontWeight: row.perDay === perDay ? 650 : 400 }}>
                  {row.perDay === perDay ? text('capacity.table.chosenRow', { count: row.perDay }) : row.perDay}
                </TableCell>
                {row.cells.map((cell) => (
                  <Cell key={cell.fullTimeEquivalents} cell={cell} figure={figure(cell.conversations)} />
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      {children}
    </Section>
  );
}
