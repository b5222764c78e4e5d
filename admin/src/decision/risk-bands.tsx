import { Box, Typography } from '@mui/material';
import { type RuleSetDocument } from '../api/types';
import { useLanguage, useLocalised, useText } from '../i18n/use-text';
import { bandSentence } from '../sentences';
import { placeInBands } from './place-in-bands';
import { type PointsRange } from './points-range';

interface RiskBandsProps {
  readonly bands: RuleSetDocument['screening']['bands'];
  readonly score: PointsRange;
}

/** The thresholds, and where the citizen is among them. */
export function RiskBands({ bands, score }: RiskBandsProps) {
  const text = useText();
  const localised = useLocalised();
  const language = useLanguage();
  return (
    <Box component="ul" aria-label={text('decisions.view.risk.bands')} sx={{ listStyle: 'none', p: 0, my: 1 }}>
      {placeInBands(bands, score).map(({ id, label, position }, index) => (
        <Typography
          key={id}
          component="li"
          variant="body2"
          sx={{
            pl: 1,
            mb: 0.25,
            borderLeft: 3,
            borderColor: position === 'elsewhere' ? 'divider' : 'primary.main',
            fontWeight: position === 'here' ? 600 : 400,
          }}
        >
          {localised(label)}
          {': '}
          {bandSentence(bands, index, language)}
          {position === 'elsewhere' ? null : ` (${text(`decisions.view.risk.${position}`)})`}
        </Typography>
      ))}
    </Box>
  );
}
