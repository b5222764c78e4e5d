import { Typography } from '@mui/material';
import { type Fact } from '../../../api/types';
import { type CaseDetail } from '../../../api/work-types';
import { useText } from '../../../i18n/use-text';
import { Section } from '../../../layout/section';
import { Fold } from '../../../shared/fold';
import { SeenFactsTable } from '../../../tasks';

interface CaseFactsProps extends Pick<CaseDetail, 'facts'> {
  readonly catalogue: readonly Fact[];
}

/** What is known about the citizen now; what was known before, or holds from a later day, behind one line. */
export function CaseFacts({ facts, catalogue }: CaseFactsProps) {
  const text = useText();
  const inUse = facts.filter((one) => one.inUse);
  const others = facts.filter((one) => !one.inUse);
  return (
    <Section title={text('cases.page.facts')} lead={text('cases.page.factsLead')}>
      {inUse.length === 0 ? (
        <Typography>{text('cases.page.factsNone')}</Typography>
      ) : (
        <SeenFactsTable label={text('cases.page.factsCaption')} seen={inUse} facts={catalogue} />
      )}
      {others.length === 0 ? null : (
        <Fold summary={text('cases.page.factsEarlier', { count: others.length })}>
          <SeenFactsTable label={text('cases.page.factsEarlierCaption')} seen={others} facts={catalogue} />
        </Fold>
      )}
    </Section>
  );
}
