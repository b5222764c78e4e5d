import { Box } from '@mui/material';
import { useText } from '../../i18n/use-text';
import { type OverviewFigure } from './overview-figures';

/** One figure of a municipality. Where there is none, and where it had to be assumed, the words say so. */
export function FigureValue({ figure: { value, basis } }: { readonly figure: OverviewFigure }) {
  const text = useText();
  const word = value === null ? text('home.table.notInSource') : basis?.assumption ? text('home.table.assumed') : null;
  return (
    <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums' }}>
      {value}
      {word === null ? null : (
        <Box component="span" sx={{ display: 'block', typography: 'body2', color: 'text.secondary' }}>
          {word}
        </Box>
      )}
    </Box>
  );
}
