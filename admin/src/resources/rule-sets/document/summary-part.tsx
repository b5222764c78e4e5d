import { Typography } from '@mui/material';
import { type RuleSet } from '../../../api/types';
import { useLanguage, useLocalised, useText } from '../../../i18n/use-text';
import { Section } from '../../../layout/section';
import { formatDate, formatNumber } from '../../../sentences';
import { Fold } from '../../../shared/fold';
import { FactList, type FactRow } from './fact-list';
import { FloorFacts } from './floor-facts';
import { Groundwork } from './groundwork';

interface SummaryPartProps {
  readonly ruleSet: RuleSet;
  /** Today by the service's clock; undefined until it has answered. */
  readonly today: string | undefined;
}

/** What the rules come down to, who answers for them, and on what they rest. */
export function SummaryPart({ ruleSet, today }: SummaryPartProps) {
  const text = useText();
  const language = useLanguage();
  const localised = useLocalised();
  const { header } = ruleSet.document;
  const review = formatDate(header.reviewBy, language);
  const isPassed = today !== undefined && header.reviewBy < today;
  const validFrom = text('ruleSets.summary.validFromVersion', {
    date: formatDate(ruleSet.validFrom, language),
    version: formatNumber(ruleSet.version, language),
  });
  const rows: FactRow[] = [
    { term: text('ruleSets.summary.validFrom'), value: validFrom },
    { term: text('ruleSets.summary.owner'), value: header.owner },
    { term: text('ruleSets.summary.reviewBy'), value: isPassed ? text('ruleSets.summary.reviewPassed', { date: review }) : review },
    { term: text('ruleSets.summary.floor'), value: <FloorFacts floor={ruleSet.floorDocument} /> },
  ];
  return (
    <Section id="summary" title={text('ruleSets.part.summary')}>
      <Typography sx={{ mb: 1.5, maxWidth: '80ch' }}>{localised(header.summary)}</Typography>
      <FactList columns={2} rows={rows} />
      <Fold summary={text('ruleSets.summary.more')}>
        <Groundwork ruleSet={ruleSet} />
      </Fold>
    </Section>
  );
}
