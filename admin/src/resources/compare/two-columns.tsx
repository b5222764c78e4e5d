import { Box } from '@mui/material';
import { type ReactNode } from 'react';

interface TwoColumnsProps {
  readonly left: ReactNode;
  readonly right: ReactNode;
}

/** Side by side where there is room, one under the other on a narrow screen and on paper in portrait. */
export function TwoColumns({ left, right }: TwoColumnsProps) {
  return (
    <Box sx={{ display: 'grid', gap: { xs: 1, md: 3 }, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' } }}>
      <Box sx={{ minWidth: 0 }}>{left}</Box>
      <Box sx={{ minWidth: 0 }}>{right}</Box>
    </Box>
  );
}
