import { Paper, Typography } from '@mui/material';
import { type ReactNode, useId } from 'react';

interface SectionProps {
  readonly title: string;
  readonly lead?: ReactNode;
  /** Anchor for links within the page. */
  readonly id?: string;
  readonly children: ReactNode;
}

/** A part of a page with its own heading, on its own sheet. */
export function Section({ title, lead, id, children }: SectionProps) {
  const heading = useId();
  return (
    <Paper
      component="section"
      variant="outlined"
      id={id}
      aria-labelledby={heading}
      sx={{ p: { xs: 1.5, sm: 2 }, mb: 2, minWidth: 0, scrollMarginTop: 64 }}
    >
      <Typography variant="h2" id={heading} sx={{ mb: lead ? 0.25 : 1 }}>
        {title}
      </Typography>
      {lead ? (
        <Typography component="div" color="textSecondary" sx={{ mb: 1.5, maxWidth: '75ch' }}>
          {lead}
        </Typography>
      ) : null}
      {children}
    </Paper>
  );
}
