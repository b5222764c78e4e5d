import { Typography } from '@mui/material';
import { useLanguage, useLocalised, useText } from '../i18n/use-text';
import { formatNumber } from '../sentences';
import { AllFactors } from './all-factors';
import { CitizenFactors } from './citizen-factors';
import { type DecisionPartProps } from './decision-part';
import { useDepth } from './depth';
import { PartSheet } from './part-sheet';
import { RiskBands } from './risk-bands';
import { RiskMark } from './risk-mark';
import { scoreText } from './score-text';

/** The risk of long-term unemployment: how large, the score, where the thresholds are, and every factor. */
export function RiskCard({ decision, facts, ruleSet, heading }: DecisionPartProps) {
  const text = useText();
  const localised = useLocalised();
  const language = useLanguage();
  const [depth] = useDepth();
  const { risk, riskLabel, score, factors } = decision.screening;
  const isOpen = score.min !== score.max;
  return (
    <PartSheet title={text('decisions.view.risk.title')} heading={heading}>
      <Typography component="p" sx={{ fontSize: '1.1rem' }}>
        <RiskMark risk={risk} word={localised(riskLabel)} isStrong />
        {depth === 'citizen' ? null : (
          <>
            {': '}
            {scoreText(score, text, language)}
          </>
        )}
      </Typography>
      {isOpen && depth !== 'citizen' ? (
        <Typography variant="body2" color="textSecondary">
          {text('decisions.view.risk.intervalHelp', { min: formatNumber(score.min, language), max: formatNumber(score.max, language) })}
        </Typography>
      ) : null}
      {depth === 'citizen' ? (
        <CitizenFactors factors={factors} />
      ) : (
        <>
          {ruleSet ? <RiskBands bands={ruleSet.document.screening.bands} score={score} /> : null}
          <AllFactors factors={factors} facts={facts} ruleSet={ruleSet} />
        </>
      )}
    </PartSheet>
  );
}
