import { Alert, Box, Button, Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { useText } from '../../i18n/use-text';
import { QueryState } from '../../layout/query-state';
import { ColumnMapping } from './column-mapping';
import { ImportFigures } from './import-figures';
import { isUnderWay } from './is-under-way';
import { RowErrors } from './row-errors';
import { type FileToSend } from './send-file';
import { useImport } from './use-import';

interface SentFileProps {
  readonly consoleId: string;
  readonly isSending: boolean;
  /** Sends the same file again: with other columns, or for real. */
  readonly onSendAgain: (changes: Partial<Pick<FileToSend, 'isDryRun' | 'mapping'>>) => void;
}

/** What became of the file that was just sent, and the next thing one can do with it. */
export function SentFile({ consoleId, isSending, onSendAgain }: SentFileProps) {
  const text = useText();
  const query = useImport(consoleId);
  return (
    <QueryState query={query}>
      {(job) => (
        <Box component="section" sx={{ mt: 2 }}>
          <Typography variant="h3" sx={{ mb: 0.5, overflowWrap: 'anywhere' }}>
            {text('imports.form.result', { file: job.fileName })}
          </Typography>
          <ImportFigures job={job} />
          <Link component={RouterLink} to={`/imports/${encodeURIComponent(consoleId)}/show`}>
            {text('imports.form.open')}
          </Link>
          {isUnderWay(job.state) || job.rowsRefused === 0 ? null : (
            <Box sx={{ mt: 2 }}>
              <Typography variant="h3">{text('imports.page.errors')}</Typography>
              <RowErrors job={job} />
            </Box>
          )}
          {job.isDryRun && job.state === 'done' ? (
            <Alert
              severity="info"
              variant="outlined"
              sx={{ mt: 2 }}
              action={
                <Button disabled={isSending} onClick={() => onSendAgain({ isDryRun: false })}>
                  {text('imports.form.forReal')}
                </Button>
              }
            >
              {text('imports.form.trialDone')}
            </Alert>
          ) : null}
          {isUnderWay(job.state) || (!job.isDryRun && job.state === 'done') ? null : (
            <ColumnMapping key={job.id} job={job} isSending={isSending} onSend={(mapping) => onSendAgain({ mapping })} />
          )}
        </Box>
      )}
    </QueryState>
  );
}
