import { Button } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useRefresh } from 'react-admin';
import { request } from '../../api/request';
import { splitTenantId } from '../../api/tenant-id';
import { useText } from '../../i18n/use-text';
import { ErrorState } from '../../layout/error-state';

interface RetryButtonProps {
  /** Names municipality and action. */
  readonly consoleId: string;
  /** What it is, for those who hear one button after another. */
  readonly label: string;
  readonly onDone: () => void;
}

/** Starts a piece of work again that was given up. */
export function RetryButton({ consoleId, label, onDone }: RetryButtonProps) {
  const text = useText();
  const refresh = useRefresh();
  const { municipality, id } = splitTenantId(consoleId);
  const retry = useMutation({
    mutationFn: () => request(`/api/scheduled-actions/${encodeURIComponent(id)}/retry`, { method: 'POST', municipality }),
    onSuccess: () => {
      onDone();
      refresh();
    },
  });
  return (
    <>
      <Button size="small" variant="outlined" aria-label={label} disabled={retry.isPending} onClick={() => retry.mutate()}>
        {text('background.retry')}
      </Button>
      {retry.error ? <ErrorState error={retry.error} action={<span />} /> : null}
    </>
  );
}
