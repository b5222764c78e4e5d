import { Button } from '@mui/material';
import { useGetOne } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import { type Schema } from '../../api/types';
import { useText } from '../../i18n/use-text';
import { EmptyState } from '../../layout/empty-state';
import { Page } from '../../layout/page';
import { QueryState } from '../../layout/query-state';
import { DecisionDetails } from './decision-details';
import { isGone } from './is-gone';

/** One stored decision with everything it saw. */
export default function DecisionPage() {
  const text = useText();
  const { id = '' } = useParams();
  const query = useGetOne<Schema<'AnyDecision'>>('decisions', { id });
  const toList = (
    <Button component={Link} to="/decisions" variant="outlined">
      {text('decisions.page.toList')}
    </Button>
  );
  if (query.data) return <DecisionDetails key={id} decision={query.data} query={query} />;
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
