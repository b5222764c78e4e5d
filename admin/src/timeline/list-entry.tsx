import { Box } from '@mui/material';
import { type ReactNode } from 'react';
import { type LaneRole } from './timeline-lane';

interface ListEntryProps {
  readonly title: string;
  readonly role: LaneRole;
  /** The same sign as in the picture. */
  readonly sign?: ReactNode;
  readonly children: ReactNode;
}

/** One thing of the list: its sign, its name, and below what is to be known of it. */
export function ListEntry({ title, role, sign, children }: ListEntryProps) {
  return (
    <Box
      component="li"
      sx={{ display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', columnGap: 1, py: 0.75, borderTop: 1, borderColor: 'divider' }}
    >
      <Box className={role} aria-hidden="true" sx={{ position: 'relative', width: 18, height: 18, display: 'flex', alignItems: 'center' }}>
        {sign}
      </Box>
      <Box sx={{ overflowWrap: 'anywhere', color: 'text.secondary' }}>
        <Box sx={{ fontWeight: 600, color: 'text.primary' }}>{title}</Box>
        {children}
      </Box>
    </Box>
  );
}
