import { Box } from '@mui/material';
import { type ReactNode } from 'react';

export interface FactRow {
  readonly term: string;
  readonly value: ReactNode;
}

interface FactListProps {
  readonly rows: readonly FactRow[];
  /** 2: short values, two pairs beside one another where there is room. */
  readonly columns?: 1 | 2;
}

/** Names and values under one another; the name stands beside its value where there is room. */
export function FactList({ rows, columns = 1 }: FactListProps) {
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        mb: 1,
        display: 'grid',
        gridTemplateColumns: columns === 1 ? 'minmax(0, 1fr)' : { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
        columnGap: 4,
        rowGap: 1,
        '& > div': {
          minWidth: 0,
          display: 'grid',
          columnGap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: columns === 1 ? '12rem minmax(0, 1fr)' : '9rem minmax(0, 1fr)' },
        },
        '& dt': { color: 'text.secondary', fontWeight: 600 },
        '& dd': { m: 0, minWidth: 0, maxWidth: '75ch', overflowWrap: 'anywhere' },
      }}
    >
      {rows.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </Box>
  );
}
