import { Box, Typography } from '@mui/material';
import { useText } from '../i18n/use-text';

/** What the short names of the sources stand for. Titles stay in the language they were published in. */
export function SourceLegend() {
  const text = useText();
  return (
    <Box component="section" sx={{ typography: 'body2', color: 'text.secondary', overflowWrap: 'anywhere' }}>
      <Typography variant="h3" component="h2">
        {text('home.sources.title')}
      </Typography>
      <Box component="ul" sx={{ mt: 0.5, mb: 2, pl: 2.5 }}>
        <li>{text('home.sources.s0')}</li>
        <li>{text('home.sources.s2')}</li>
        <li>{text('home.sources.s3')}</li>
      </Box>
    </Box>
  );
}
