import { Box } from '@mui/material';
import { type ReactNode } from 'react';

interface ValueListProps {
  readonly rows: readonly (readonly [label: string, value: ReactNode])[];
  /** Values are ids and hashes. */
  readonly isCode?: boolean;
}

/** Names and values in two columns; below each other where there is no room. */
export function ValueList({ rows, isCode = false }: ValueListProps) {
  return (
    <Box
      component="dl"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', sm: 'minmax(10rem, 16rem) 1fr' },
        columnGap: 2,
        rowGap: { xs: 0, sm: 0.5 },
        m: 0,
      }}
    >
      {rows.map(([label, value]) => (
        <Box key={label} sx={{ display: 'contents' }}>
          <Box component="dt" sx={{ color: 'text.secondary' }}>
            {label}
          </Box>
          <Box
            component="dd"
            sx={{
              m: 0,
              mb: { xs: 0.75, sm: 0 },
              minWidth: 0,
              overflowWrap: 'anywhere',
              ...(isCode ? { fontFamily: 'monospace', fontSize: '0.85rem' } : {}),
            }}
          >
            {value}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
