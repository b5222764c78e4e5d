import { type UseQueryResult } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { Alert, Button } from '@mui/material';
import { useText } from '../i18n/use-text';
import { ErrorState } from './error-state';
import { LoadingState } from './loading-state';

interface QueryStateProps<T> {
  readonly query: UseQueryResult<T>;
  readonly lines?: number;
  /** A way on that fits better than the home page. */
  readonly action?: ReactNode;
  readonly children: (data: T) => ReactNode;
}

/** Loading, failed, stale or there: each with what a person needs. Data that was fetched before stays on the page when the service goes away. */
export function QueryState<T>({ query, lines, action, children }: QueryStateProps<T>) {
  const text = useText();
  const { data, error, isPending, refetch } = query;
  if (data !== undefined) {
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
        {children(data)}
      </>
    );
  }
  if (isPending) return <LoadingState {...(lines === undefined ? {} : { lines })} />;
  return <ErrorState error={error} onRetry={() => void refetch()} action={action} />;
}
