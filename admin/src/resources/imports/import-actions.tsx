import DownloadOutlined from '@mui/icons-material/DownloadOutlined';
import { Button } from '@mui/material';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ImportDetail } from '../../api/operation-types';
import { request } from '../../api/request';
import { splitTenantId } from '../../api/tenant-id';
import { useText } from '../../i18n/use-text';
import { ErrorState } from '../../layout/error-state';
import { downloadCsv } from '../../shared/download-csv';
import { isUnderWay } from './is-under-way';

interface ImportActionsProps {
  readonly consoleId: string;
  readonly job: ImportDetail;
}

/** Stop, go on, and the errors as a file: each where it can be done. */
export function ImportActions({ consoleId, job }: ImportActionsProps) {
  const text = useText();
  const queryClient = useQueryClient();
  const { municipality, id } = splitTenantId(consoleId);
  const path = `/api/imports/${encodeURIComponent(id)}`;
  const steer = useMutation({
    mutationFn: async (step: 'stop' | 'resume') => (await request<ImportDetail>(`${path}/${step}`, { method: 'POST', municipality })).data,
    onSuccess: (after) => queryClient.setQueryData(['import', consoleId], after),
  });
  const errors = useMutation({
    mutationFn: async () => (await request<string>(`${path}/errors.csv`, { municipality, readAs: 'text' })).data,
    onSuccess: (content) => downloadCsv(text('imports.page.errorsFileName'), content.replace(/^\uFEFF/, '')),
  });
  const problem = steer.error ?? errors.error;
  return (
    <>
      {isUnderWay(job.state) ? (
        <Button variant="outlined" disabled={steer.isPending} onClick={() => steer.mutate('stop')}>
          {text('imports.page.stop')}
        </Button>
      ) : null}
      {job.state === 'stopped' ? (
        <Button variant="outlined" disabled={steer.isPending} onClick={() => steer.mutate('resume')}>
          {text('imports.page.resume')}
        </Button>
      ) : null}
      {job.rowsRefused === 0 ? null : (
        <Button variant="outlined" startIcon={<DownloadOutlined />} disabled={errors.isPending} onClick={() => errors.mutate()}>
          {text('imports.page.errorsFile')}
        </Button>
      )}
      {problem ? <ErrorState error={problem} action={<span />} /> : null}
    </>
  );
}
