import { Alert, Button, Typography } from '@mui/material';
import { type ReactNode } from 'react';
import { Pagination, type RaRecord, useListContext } from 'react-admin';
import { useText } from '../../i18n/use-text';
import { EmptyState } from '../../layout/empty-state';
import { ErrorState } from '../../layout/error-state';
import { LoadingState } from '../../layout/loading-state';

interface ListStateProps<Row> {
  /** Said above the rows: "12 sager". */
  readonly totalText: (total: number) => string;
  /** Shown when there is nothing and nothing is left out by a filter. */
  readonly empty: ReactNode;
  readonly children: (rows: readonly Row[]) => ReactNode;
}

/** The rows of a list, or why there are none and what one can do. */
export function ListState<Row extends RaRecord>({ totalText, empty, children }: ListStateProps<Row>) {
  const text = useText();
  const { data, total = 0, error, isPending, refetch, filterValues, setFilters } = useListContext<Row>();
  if (isPending) return <LoadingState lines={6} />;
  if (data === undefined) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (total === 0) {
    if (Object.keys(filterValues as object).length === 0) return <>{empty}</>;
    return (
      <EmptyState
        title={text('common.list.nothingTitle')}
        text={text('common.list.nothingText')}
        action={
          <Button variant="outlined" onClick={() => setFilters({}, undefined, false)}>
            {text('common.list.clear')}
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
        {totalText(total)}
      </Typography>
      {children(data)}
      <Pagination rowsPerPageOptions={[10, 25, 50, 100]} />
    </>
  );
}
