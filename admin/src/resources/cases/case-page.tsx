import { Button } from '@mui/material';
import { Link, useParams } from 'react-router-dom';
import { useCase } from '../../api/use-tenant';
import { useText } from '../../i18n/use-text';
import { EmptyState } from '../../layout/empty-state';
import { Page } from '../../layout/page';
import { QueryState } from '../../layout/query-state';
import { isGone } from '../../shared/is-gone';
import { CaseDetails } from './page/case-details';

/** One living case. */
export default function CasePage() {
  const text = useText();
  const { id = '' } = useParams();
  const query = useCase(id);
  const toList = (
    <Button component={Link} to="/cases" variant="outlined">
      {text('cases.page.toList')}
    </Button>
  );
  if (query.data) return <CaseDetails key={id} consoleId={id} detail={query.data} query={query} />;
  return (
    <Page title={text('cases.page.titleMissing')}>
      {isGone(query.error) ? (
        <EmptyState title={text('common.error.notFoundTitle')} text={text('cases.page.gone')} action={toList} />
      ) : (
        <QueryState query={query} action={toList} lines={8}>
          {() => null}
        </QueryState>
      )}
    </Page>
  );
}
