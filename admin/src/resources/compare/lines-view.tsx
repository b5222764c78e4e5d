import { Box, Typography } from '@mui/material';
import { useText } from '../../i18n/use-text';
import { SentenceSegments } from '../../shared/sentence-segments';
import { type Lines } from './compared-row';

interface LinesViewProps {
  readonly name: string;
  readonly lines: Lines | null;
}

/** What one side says, under its name; that it says nothing is said too. */
export function LinesView({ name, lines }: LinesViewProps) {
  const text = useText();
  return (
    <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
      <Typography variant="body2" color="textSecondary" sx={{ fontWeight: 600 }}>
        {name}
      </Typography>
      {lines === null ? (
        <Typography color="textSecondary" sx={{ fontStyle: 'italic' }}>
          {text('compare.notIn', { name })}
        </Typography>
      ) : (
        lines.map((segments, index) => (
          <Box key={index} sx={index === 0 ? {} : { color: 'text.secondary', typography: 'body2' }}>
            <SentenceSegments segments={segments} />
          </Box>
        ))
      )}
    </Box>
  );
}
