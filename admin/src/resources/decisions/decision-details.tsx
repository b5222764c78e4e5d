import PrintOutlined from '@mui/icons-material/PrintOutlined';
import { Button, Link } from '@mui/material';
import { type UseQueryResult } from '@tanstack/react-query';
import { Link as RouterLink } from 'react-router-dom';
import { type Schema } from '../../api/types';
import { useFacts, useMunicipalities, useRuleSet } from '../../api/use-api';
import { DecisionView } from '../../decision';
import { useLanguage, useText } from '../../i18n/use-text';
import { Page } from '../../layout/page';
import { QueryState } from '../../layout/query-state';
import { formatDate, formatInstant } from '../../sentences';
import { titleOfResult } from './decision-title';
import { GrantView } from './grant-view';
import { InputSection } from './input-section';
import { ProvenanceSection } from './provenance-section';
import { ReplayButton } from './replay-button';
import { ReplayResult } from './replay-result';
import { useReplay } from './use-replay';

interface DecisionDetailsProps {
  /** Municipality and id, as in the address. */
  readonly consoleId: string;
  readonly decision: Schema<'AnyDecision'>;
  readonly query: UseQueryResult<Schema<'AnyDecision'>>;
}

/** The decision's page once it is there: what can be done with it, the result, what it saw, where it comes from. */
export function DecisionDetails({ consoleId, decision, query }: DecisionDetailsProps) {
  const text = useText();
  const language = useLanguage();
  const facts = useFacts();
  const ruleSet = useRuleSet(decision.ruleSetVersionId);
  const municipalities = useMunicipalities();
  const replay = useReplay(consoleId);
  const { municipality: code } = decision.ruleSet;
  const municipality =
    municipalities.data?.find((one) => one.code === code)?.name ?? ruleSet.data?.name ?? text('decisions.page.municipalityCode', { code });
  const lead = text('decisions.page.lead', {
    municipality,
    startedOn: formatDate(decision.input.spell.startedOn, language),
    week: decision.unemploymentWeek,
    createdAt: formatInstant(decision.createdAt, language),
  });
  return (
    <Page
      title={titleOfResult(decision, text, language)}
      lead={
        <>
          {lead}{' '}
          <Link component={RouterLink} to="/decisions" className="no-print" sx={{ whiteSpace: 'nowrap' }}>
            {text('decisions.page.toList')}
          </Link>
        </>
      }
      actions={
        <>
          <Button variant="outlined" startIcon={<PrintOutlined />} onClick={() => window.print()}>
            {text('common.print')}
          </Button>
          <ReplayButton replay={replay} />
        </>
      }
    >
      <ReplayResult replay={replay} decision={decision} ruleSet={ruleSet.data} facts={facts.data ?? []} />
      <QueryState query={query}>
        {() => (
          <QueryState query={facts}>
            {(catalogue) => (
              <>
                {decision.kind === 'grant' ? (
                  <GrantView decision={decision} facts={catalogue} ruleSet={ruleSet.data} />
                ) : (
                  <DecisionView decision={decision} facts={catalogue} ruleSet={ruleSet.data} />
                )}
                <InputSection decision={decision} facts={catalogue} ruleSet={ruleSet.data} />
              </>
            )}
          </QueryState>
        )}
      </QueryState>
      <ProvenanceSection decision={decision} municipality={municipality} />
    </Page>
  );
}
