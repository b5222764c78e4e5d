import { Box, Typography } from '@mui/material';
import { type ReactNode } from 'react';

/** One part of an explanation under its heading. */
export function WhyPart({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Box component="section" sx={{ mb: 2, minWidth: 0 }}>
      <Typography variant="h3" sx={{ mb: 0.5 }}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}
