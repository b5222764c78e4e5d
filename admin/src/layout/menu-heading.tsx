import { Box } from '@mui/material';
import { type ReactNode } from 'react';
import { useSidebarState } from 'react-admin';

/** What the entries below it have in common; a line alone where the menu is folded to its icons. */
export function MenuHeading({ children }: { readonly children: ReactNode }) {
  const [isOpen] = useSidebarState();
  return (
    <Box
      component="li"
      role="separator"
      sx={{
        listStyle: 'none',
        borderTop: '1px solid',
        borderColor: 'divider',
        mt: 1,
        px: 2,
        pt: isOpen ? 1 : 0,
        pb: isOpen ? 0.25 : 1,
        fontSize: '0.8rem',
        fontWeight: 650,
        color: 'text.secondary',
      }}
    >
      {isOpen ? children : null}
    </Box>
  );
}
