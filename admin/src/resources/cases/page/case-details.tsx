import PrintOutlined from '@mui/icons-material/PrintOutlined';
import { Button, Link } from '@mui/material';
import { type UseQueryResult } from '@tanstack/react-query';
import { Link as RouterLink } from 'react-router-dom';
import { splitTenantId } from '../../../api/tenant-id';
import { useFacts, useMunicipalities, useRuleSet } from '../../../api/use-api';
import { type CaseDetail } from '../../../api/work-types';
import { useLanguage, useText } from '../../../i18n/use-text';
import { Page } from '../../../layout/page';
import { QueryState } from '../../../layout/query-state';
import { weekdayAndDate } from '../../../tasks';
import { CaseDecision } from './case-decision';
import { CaseFacts } from './case-facts';
import { CaseHead } from './case-head';
import { CaseHistory } from './case-history';
import { CaseLog } from './case-log';
import { CaseTasks } from './case-tasks';
import { CaseTimeline } from './case-timeline';

interface CaseDetailsProps {
  readonly consoleId: string;
  readonly detail: CaseDetail;
  readonly query: UseQueryResult<CaseDetail>;
}

/** One case, once it is there: what must be done first, then the course, then what happened and what is known. */
export function CaseDetails({ consoleId, detail, query }: CaseDetailsProps) {
  const text = useText();
  const language = useLanguage();
  const catalogue = useFacts().data ?? [];
  const ruleSet = useRuleSet(detail.decision?.ruleSetVersionId ?? null).data;
  const { municipality: code } = splitTenantId(consoleId);
  const municipality = useMunicipalities().data?.find((one) => one.code === code)?.name ?? code;
  const lead = text('cases.page.lead', {
    name: detail.citizen.name ?? text('tasks.noName'),
    municipality,
    day: weekdayAndDate(detail.today, language),
  });
  return (
    <Page
      title={text('cases.page.title', { id: detail.citizen.externalId })}
      lead={
        <>
          {lead}{' '}
          <Link component={RouterLink} to="/cases" className="no-print" sx={{ whiteSpace: 'nowrap' }}>
            {text('cases.page.toList')}
          </Link>
        </>
      }
      actions={
        <Button variant="outlined" startIcon={<PrintOutlined />} onClick={() => window.print()}>
          {text('common.print')}
        </Button>
      }
    >
      <QueryState query={query}>
        {() => (
          <>
            <CaseHead detail={detail} />
            <CaseTasks municipality={code} detail={detail} />
            <CaseTimeline detail={detail} />
            <CaseHistory detail={detail} />
            <CaseFacts facts={detail.facts} catalogue={catalogue} />
            <CaseDecision detail={detail} catalogue={catalogue} ruleSet={ruleSet} />
            <CaseLog log={detail.log} />
          </>
        )}
      </QueryState>
    </Page>
  );
}
