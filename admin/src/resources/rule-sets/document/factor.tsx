import { Box, Typography } from '@mui/material';
import { type Schema } from '../../../api/types';
import { useLanguage, useLocalised, useText } from '../../../i18n/use-text';
import { factorSentence, formatNumber, pointsText } from '../../../sentences';
import { ruleAnchor } from '../parts-of-document';
import { type Reading } from '../reading';
import { IfThen } from './if-then';
import { RuleNotes } from './rule-notes';

/** One risk factor as a sentence; its points stand large at the left for the one who runs down the list. */
export function Factor({ factor, reading }: { readonly factor: Schema<'RiskFactor'>; readonly reading: Reading }) {
  const text = useText();
  const language = useLanguage();
  const localised = useLocalised();
  return (
    <Box component="li" id={ruleAnchor('factor', factor.id)} sx={{ display: 'flex', gap: 1.5, scrollMarginTop: 72, breakInside: 'avoid' }}>
      <Box
        aria-hidden="true"
        sx={{
          flex: '0 0 2.2rem',
          height: '2.2rem',
          display: 'grid',
          placeItems: 'center',
          border: '2px solid',
          borderColor: 'primary.main',
          borderRadius: 1,
          fontWeight: 700,
        }}
      >
        {formatNumber(factor.points, language)}
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Typography component="div" variant="body2" color="textSecondary">
          {localised(factor.label)}
        </Typography>
        <IfThen
          condition={factor.when}
          result={pointsText(factor.points, language)}
          sentence={factorSentence(factor, reading.facts, language, { labels: reading.labels })}
          reading={reading}
        />
        <RuleNotes
          basis={factor.basis}
          basisLabel={text('ruleSets.screening.criterion')}
          justification={factor.justification}
          more={{ basis: factor.pointsBasis, label: text('ruleSets.screening.pointsBasis') }}
        />
      </Box>
    </Box>
  );
}
