import { Box, Skeleton, Typography } from '@mui/material';
import { useText } from '../i18n/use-text';

/** Something is on its way: said in words for those who cannot see grey bars. */
export function LoadingState({ lines = 4 }: { readonly lines?: number }) {
  const text = useText();
  return (
    <Box role="status" aria-busy="true" sx={{ py: 1 }}>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {text('common.loading')}
      </Typography>
      {Array.from({ length: lines }, (_line, index) => (
        <Skeleton key={index} aria-hidden="true" height={22} width={`${95 - index * 11}%`} />
      ))}
    </Box>
  );
}
