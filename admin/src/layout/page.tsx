import { Box, Typography } from '@mui/material';
import { type ReactNode } from 'react';
import { Title } from 'react-admin';

interface PageProps {
  /** Plain text: the page's heading and the title of the browser tab. */
  readonly title: string;
  /** One or two sentences on what the page is for. */
  readonly lead?: ReactNode;
  /** Buttons beside the heading; not printed. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** What every page begins with: one heading, what it is for, what one can do with it. */
export function Page({ title, lead, actions, children }: PageProps) {
  return (
    <Box component="article" sx={{ maxWidth: 1440, minWidth: 0, width: '100%' }}>
      <Title title={title} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'flex-start', justifyContent: 'space-between', mb: 2 }}>
        <Box sx={{ minWidth: 0, flex: '1 1 20rem' }}>
          <Typography variant="h1" sx={{ overflowWrap: 'anywhere' }}>
            {title}
          </Typography>
          {lead ? (
            <Typography component="div" color="textSecondary" sx={{ mt: 0.5, maxWidth: '75ch' }}>
              {lead}
            </Typography>
          ) : null}
        </Box>
        {actions ? (
          <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
            {actions}
          </Box>
        ) : null}
      </Box>
      {children}
    </Box>
  );
}
