import { Alert, Button, Typography } from '@mui/material';
import { Pagination, useListContext } from 'react-admin';
import { Link } from 'react-router-dom';
import { type DecisionSummary, type Municipality } from '../../api/types';
import { useText } from '../../i18n/use-text';
import { EmptyState } from '../../layout/empty-state';
import { ErrorState } from '../../layout/error-state';
import { LoadingState } from '../../layout/loading-state';
import { DecisionTable } from './decision-table';
import { useDecisionFilters } from './use-decision-filters';

/** The rows, or why there are none and what one can do. */
export function DecisionRows({ municipality }: { readonly municipality: Municipality }) {
  const text = useText();
  const { data, total = 0, error, isPending, refetch } = useListContext<DecisionSummary>();
  const { isFiltered, clear } = useDecisionFilters();
  const names = { municipality: municipality.name };
  if (isPending) return <LoadingState lines={6} />;
  if (data === undefined) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (total === 0) {
    return isFiltered ? (
      <EmptyState
        title={text('decisions.list.nothingTitle')}
        text={text('decisions.list.nothingText', names)}
        action={
          <Button variant="outlined" onClick={clear}>
            {text('decisions.list.clear')}
          </Button>
        }
      />
    ) : (
      <EmptyState
        title={text('decisions.list.emptyTitle')}
        text={text('decisions.list.emptyText', names)}
        action={
          <Button variant="contained" component={Link} to="/trial">
            {text('decisions.list.tryCitizen')}
          </Button>
        }
      />
    );
  }
  return (
    <>
      {error ? (
        <Alert
          severity="warning"
          sx={{ mb: 1 }}
          action={
            <Button color="inherit" onClick={() => void refetch()}>
              {text('common.retry')}
            </Button>
          }
        >
          {text('common.error.stale')}
        </Alert>
      ) : null}
      <Typography role="status" color="textSecondary">
        {text('decisions.list.total', { smart_count: total })}
      </Typography>
      <DecisionTable rows={data} label={text('decisions.list.caption', names)} />
      <Pagination rowsPerPageOptions={[10, 25, 50, 100]} />
    </>
  );
}
