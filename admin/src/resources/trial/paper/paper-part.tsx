import { Box, Typography } from '@mui/material';
import { type ReactNode, useId } from 'react';

/** A part of the sheet under its heading. A heading never stands alone at the foot of a page. */
export function PaperPart({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const heading = useId();
  return (
    <Box component="section" aria-labelledby={heading} sx={{ mt: 2.5, '& p': { my: 0.75 }, '& ul': { my: 0.75, pl: 3 } }}>
      <Typography variant="h2" id={heading} sx={{ breakAfter: 'avoid' }}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}
