import { Box, type SvgIcon } from '@mui/material';

/** A small sign and its word about a fact. */
export function FactMark({ icon: Icon, word }: { readonly icon: typeof SvgIcon; readonly word: string }) {
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, color: 'text.secondary', fontSize: '0.82rem' }}>
      <Icon aria-hidden="true" sx={{ fontSize: '1.15em' }} />
      {word}
    </Box>
  );
}
