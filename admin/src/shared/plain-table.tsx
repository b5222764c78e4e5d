import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { type ReactNode } from 'react';
import { ScrollRegion } from '../decision/scroll-region';

export interface PlainRow {
  readonly key: string;
  /** One for each column; the first names the row. */
  readonly cells: readonly ReactNode[];
}

interface PlainTableProps {
  /** What the table shows; unique on its page. */
  readonly label: string;
  readonly columns: readonly string[];
  readonly rows: readonly PlainRow[];
}

/** A table to read. It scrolls in its own region where the window is narrower. */
export function PlainTable({ label, columns, rows }: PlainTableProps) {
  return (
    <ScrollRegion label={label}>
      <Table size="small" aria-label={label}>
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <TableCell key={column} scope="col">
                {column}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ key, cells: [first, ...others] }) => (
            <TableRow key={key} sx={{ verticalAlign: 'top' }}>
              <TableCell component="th" scope="row" sx={{ fontWeight: 400, minWidth: '9rem' }}>
                {first}
              </TableCell>
              {others.map((cell, index) => (
                <TableCell key={columns[index + 1]} sx={{ minWidth: '6rem' }}>
                  {cell}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </ScrollRegion>
  );
}
