import { Box } from '@mui/material';
import { type ReactNode } from 'react';
import { useText } from '../i18n/use-text';
import { useRegionLabel } from './view-name';

interface ScrollRegionProps {
  /** What the table in it shows; unique among the tables of the page. */
  readonly label: string;
  readonly children: ReactNode;
}

/** Holds what may be wider than the window, so that the page itself never is. It can be reached and scrolled by keyboard. */
export function ScrollRegion({ label, children }: ScrollRegionProps) {
  const text = useText();
  return (
    <Box
      role="region"
      aria-label={useRegionLabel(text('decisions.view.table', { label }))}
      tabIndex={0}
      sx={{ overflowX: 'auto', minWidth: 0, '@media print': { overflow: 'visible' } }}
    >
      {children}
    </Box>
  );
}
