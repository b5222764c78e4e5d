import { Box, Typography } from '@mui/material';
import { type ReactNode } from 'react';

interface EmptyStateProps {
  readonly title: string;
  /** Why it is empty and what would fill it. */
  readonly text: string;
  readonly action?: ReactNode;
}

/** Nothing to show, and that is no fault: why, and what one can do. */
export function EmptyState({ title, text, action }: EmptyStateProps) {
  return (
    <Box sx={{ py: 4, px: 2, textAlign: 'center' }}>
      <Typography variant="h3" component="p">
        {title}
      </Typography>
      <Typography color="textSecondary" sx={{ mt: 0.5, mb: action ? 2 : 0, mx: 'auto', maxWidth: '60ch' }}>
        {text}
      </Typography>
      {action}
    </Box>
  );
}
