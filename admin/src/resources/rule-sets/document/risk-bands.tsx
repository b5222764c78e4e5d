import { Box } from '@mui/material';
import { type RuleSetDocument } from '../../../api/types';
import { useLanguage, useLocalised } from '../../../i18n/use-text';
import { bandSentence } from '../../../sentences';
import { BasisMark } from '../../../shared/basis-mark';
import { ruleAnchor } from '../parts-of-document';

/** Which sums of points mean which risk, the highest first. */
export function RiskBands({ bands }: { readonly bands: RuleSetDocument['screening']['bands'] }) {
  const language = useLanguage();
  const localised = useLocalised();
  return (
    <Box
      component="ul"
      sx={{
        listStyle: 'none',
        m: 0,
        p: 0,
        display: 'grid',
        gap: 1.5,
        gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 16rem), 1fr))',
      }}
    >
      {bands.map((band, index) => (
        <Box
          component="li"
          key={band.id}
          id={ruleAnchor('band', band.id)}
          sx={{ borderTop: '3px solid', borderColor: 'primary.main', pt: 0.5, scrollMarginTop: 72 }}
        >
          <strong>{bandSentence(bands, index, language)}</strong>
          <div>{localised(band.label)}</div>
          <BasisMark basis={band.basis} />
        </Box>
      ))}
    </Box>
  );
}
