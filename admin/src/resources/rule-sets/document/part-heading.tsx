import { Typography } from '@mui/material';
import { type ReactNode } from 'react';

/** Heading of a group inside a part of the document, with a sentence on what it holds. */
export function PartHeading({ title, lead }: { readonly title: string; readonly lead?: ReactNode }) {
  return (
    <>
      <Typography variant="h3" sx={{ mt: 2.5, mb: lead ? 0 : 0.75, breakAfter: 'avoid' }}>
        {title}
      </Typography>
      {lead ? (
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1, maxWidth: '75ch' }}>
          {lead}
        </Typography>
      ) : null}
    </>
  );
}
