import ChevronRight from '@mui/icons-material/ChevronRight';
import { Box } from '@mui/material';
import { type ReactNode } from 'react';
import { printedOpen } from './printed-open';

interface FoldProps {
  readonly summary: ReactNode;
  readonly open?: boolean;
  readonly onOpen?: () => void;
  readonly id?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Something long behind one line. What is folded is there all the same: the browser's search finds it and opens it, and paper shows it. */
export function Fold({ summary, open = false, onOpen, id, className, children }: FoldProps) {
  return (
    <Box
      component="details"
      id={id}
      className={className}
      open={open}
      onToggle={(event) => {
        if (event.currentTarget.open) onOpen?.();
      }}
      sx={{
        minWidth: 0,
        '& > summary': { display: 'flex', alignItems: 'center', gap: 0.5, minHeight: 28, cursor: 'pointer', listStyle: 'none' },
        '& > summary::-webkit-details-marker': { display: 'none' },
        '& > summary > svg': { transition: 'transform 120ms', color: 'text.secondary' },
        '&[open] > summary > svg': { transform: 'rotate(90deg)' },
        ...printedOpen,
      }}
    >
      <summary>
        <ChevronRight aria-hidden="true" fontSize="small" />
        {summary}
      </summary>
      {children}
    </Box>
  );
}
