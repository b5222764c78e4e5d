import { Box } from '@mui/material';
import { type ReactNode } from 'react';
import { visuallyHidden } from '../visually-hidden';

interface TickBoxProps {
  readonly id?: string | undefined;
  readonly isTicked: boolean;
  readonly onChange: (isTicked: boolean) => void;
  /** Said after the label where the label alone does not tell which it is. */
  readonly about?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly children: ReactNode;
}

/** A box to tick with its label. */
export function TickBox({ id, isTicked, onChange, about, describedBy, children }: TickBoxProps) {
  return (
    <Box
      component="label"
      sx={{
        position: 'relative',
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.75,
        minHeight: 28,
        cursor: 'pointer',
        fontWeight: isTicked ? 600 : 400,
      }}
    >
      <Box
        component="input"
        type="checkbox"
        id={id}
        checked={isTicked}
        aria-describedby={describedBy}
        onChange={(event: { readonly target: HTMLInputElement }) => onChange(event.target.checked)}
        sx={{ accentColor: (theme) => theme.palette.primary.main, width: 18, height: 18, m: 0, flex: 'none' }}
      />
      <span>
        {children}
        {about === undefined ? null : <Box component="span" sx={visuallyHidden}>{`: ${about}`}</Box>}
      </span>
    </Box>
  );
}
