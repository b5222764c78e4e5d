import { TableCell, TableSortLabel } from '@mui/material';
import { type ReactNode } from 'react';
import { useListContext } from 'react-admin';

interface SortHeaderProps {
  readonly field: string;
  readonly children: ReactNode;
}

/** A column's heading that sorts by it; the second time the other way round. */
export function SortHeader({ field, children }: SortHeaderProps) {
  const { sort, setSort } = useListContext();
  const isSorted = sort.field === field;
  const direction = sort.order === 'ASC' ? 'asc' : 'desc';
  return (
    <TableCell scope="col" sortDirection={isSorted ? direction : false}>
      <TableSortLabel
        active={isSorted}
        direction={isSorted ? direction : 'asc'}
        onClick={() => setSort({ field, order: isSorted && sort.order === 'ASC' ? 'DESC' : 'ASC' })}
      >
        {children}
      </TableSortLabel>
    </TableCell>
  );
}
