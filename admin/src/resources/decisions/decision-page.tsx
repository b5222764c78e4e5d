import { Button } from '@mui/material';
import { Link, useParams } from 'react-router-dom';
import { useText } from '../../i18n/use-text';
import { EmptyState } from '../../layout/empty-state';
import { Page } from '../../layout/page';
import { QueryState } from '../../layout/query-state';
import { DecisionDetails } from './decision-details';
import { isGone } from '../../shared/is-gone';
import { useStoredDecision } from './use-stored-decision';

/** One stored decision with everything it saw. */
export default function DecisionPage() {
  const text = useText();
  const { id = '' } = useParams();
  const query = useStoredDecision(id);
  const toList = (
    <Button component={Link} to="/decisions" variant="outlined">
      {text('decisions.page.toList')}
    </Button>
  );
  if (query.data) return <DecisionDetails key={id} consoleId={id} decision={query.data} query={query} />;
  return (
    <Page title={text('decisions.page.titleMissing')}>
      {isGone(query.error) ? (
        <EmptyState title={text('common.error.notFoundTitle')} text={text('decisions.page.gone')} action={toList} />
      ) : (
        <QueryState query={query} action={toList} lines={8}>
          {() => null}
        </QueryState>
      )}
    </Page>
  );
}
