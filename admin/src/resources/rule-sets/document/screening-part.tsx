import { Box } from '@mui/material';
import { type RuleSetDocument } from '../../../api/types';
import { useText } from '../../../i18n/use-text';
import { Section } from '../../../layout/section';
import { formatNumber } from '../../../sentences';
import { useLanguage } from '../../../i18n/use-text';
import { type Reading } from '../reading';
import { scoreRange } from '../score-range';
import { Factor } from './factor';
import { PartHeading } from './part-heading';
import { RiskBands } from './risk-bands';
import { RuleList } from './rule-list';

interface ScreeningPartProps {
  readonly document: Pick<RuleSetDocument, 'screening'>;
  readonly reading: Reading;
}

const NATURES = ['objective', 'subjective'] as const;

/** How the risk is judged: the bands with their thresholds, and each factor as a sentence with its points. */
export function ScreeningPart({ document, reading }: ScreeningPartProps) {
  const text = useText();
  const language = useLanguage();
  const { factors, bands } = document.screening;
  const { least, most } = scoreRange(factors);
  const numbers = { least: formatNumber(least, language), most: formatNumber(most, language) };
  return (
    <Section
      id="screening"
      title={text('ruleSets.part.screening')}
      lead={
        factors.length === 0
          ? text('ruleSets.screening.none')
          : `${text('ruleSets.screening.lead')} ${text('ruleSets.screening.range', numbers)}`
      }
    >
      <RiskBands bands={bands} />
      {NATURES.map((nature) => {
        const own = factors.filter((factor) => factor.nature === nature);
        if (own.length === 0) return null;
        return (
          <Box key={nature}>
            <PartHeading title={text(`ruleSets.screening.${nature}`)} lead={text(`ruleSets.screening.${nature}Help`)} />
            <RuleList>
              {own.map((factor) => (
                <Factor key={factor.id} factor={factor} reading={reading} />
              ))}
            </RuleList>
          </Box>
        );
      })}
    </Section>
  );
}
