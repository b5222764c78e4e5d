import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { useLanguage, useText } from '../../i18n/use-text';
import { formatNumber } from '../../sentences';
import { type CapacityRow } from './capacity-rows';
import { FIGURE } from '../../shared/figure-cell';

interface ChartTableProps {
  readonly row: CapacityRow;
  readonly demand: number;
  /** What the chart shows, as the table's name. */
  readonly sentence: string;
}

/** The same numbers as the chart, to read line by line. */
export function ChartTable({ row, demand, sentence }: ChartTableProps) {
  const text = useText();
  const language = useLanguage();
  const figure = (value: number) => formatNumber(value, language);
  return (
    <TableContainer tabIndex={0} role="region" aria-label={text('capacity.chart.region')}>
      <Table size="small" aria-label={sentence} sx={{ maxWidth: 560 }}>
        <TableHead>
          <TableRow>
            <TableCell scope="col" sx={FIGURE}>
              {text('capacity.table.staff')}
            </TableCell>
            <TableCell scope="col" sx={FIGURE}>
              {text('capacity.chart.holds')}
            </TableCell>
            <TableCell scope="col" sx={FIGURE}>
              {text('capacity.chart.difference')}
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {row.cells.map(({ fullTimeEquivalents, conversations, isEnough }) => (
            <TableRow key={fullTimeEquivalents}>
              <TableCell component="th" scope="row" sx={FIGURE}>
                {figure(fullTimeEquivalents)}
              </TableCell>
              <TableCell sx={FIGURE}>{figure(conversations)}</TableCell>
              <TableCell sx={FIGURE}>
                {isEnough
                  ? text('capacity.chart.rest', { count: figure(conversations - demand) })
                  : text('capacity.chart.missing', { count: figure(demand - conversations) })}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
