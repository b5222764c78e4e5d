import { Box, type SvgIcon } from '@mui/material';

interface IconWordProps {
  readonly icon: typeof SvgIcon;
  readonly word: string;
  /** A colour of the theme that text may have. */
  readonly colour?: string;
  readonly isStrong?: boolean;
}

/** A small sign with its word beside it; the sign alone says nothing to a screen reader, and needs not. */
export function IconWord({ icon: Icon, word, colour = 'text.primary', isStrong = false }: IconWordProps) {
  return (
    <Box
      component="span"
      sx={{ display: 'inline-flex', alignItems: 'baseline', gap: 0.5, color: colour, fontWeight: isStrong ? 600 : 400 }}
    >
      <Icon aria-hidden="true" sx={{ fontSize: '1.15em', alignSelf: 'flex-start', mt: '0.15em' }} />
      <span>{word}</span>
    </Box>
  );
}
