import { Box } from '@mui/material';
import { type ReactNode } from 'react';

interface RuleListProps {
  readonly ordered?: boolean;
  readonly columns?: 1 | 2;
  readonly children: ReactNode;
}

/** A list of rules with room between them and no bullets. */
export function RuleList({ ordered = false, columns = 1, children }: RuleListProps) {
  return (
    <Box
      component={ordered ? 'ol' : 'ul'}
      sx={{
        listStyle: 'none',
        m: 0,
        p: 0,
        display: 'grid',
        gap: 2,
        gridTemplateColumns: columns === 1 ? 'minmax(0, 1fr)' : { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
        '& > li': { minWidth: 0 },
      }}
    >
      {children}
    </Box>
  );
}
