import { Box, LinearProgress, Typography } from '@mui/material';
import { type Import } from '../../api/operation-types';
import { useLanguage, useText } from '../../i18n/use-text';
import { formatNumber } from '../../sentences';

interface ProgressBarProps extends Pick<Import, 'rowsDone' | 'rowsTotal'> {
  /** Names it where several stand on a page. */
  readonly label: string;
}

/** How far an import is: as a bar and in numbers. */
export function ProgressBar({ rowsDone, rowsTotal, label }: ProgressBarProps) {
  const text = useText();
  const language = useLanguage();
  const words = text('imports.progress.rows', { done: formatNumber(rowsDone, language), total: formatNumber(rowsTotal, language) });
  return (
    <Box sx={{ minWidth: '9rem' }}>
      <LinearProgress
        variant="determinate"
        value={rowsTotal === 0 ? 0 : Math.min(100, (100 * rowsDone) / rowsTotal)}
        aria-label={label}
        aria-valuetext={words}
        sx={{ height: 8, borderRadius: 1, my: 0.5 }}
      />
      <Typography variant="body2">{words}</Typography>
    </Box>
  );
}
