import { Link, TableCell, TableRow, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { type ScheduledAction } from '../../api/operation-types';
import { splitTenantId, tenantId } from '../../api/tenant-id';
import { useLanguage, useLocalised, useText } from '../../i18n/use-text';
import { formatDate, formatInstant } from '../../sentences';
import { RetryButton } from './retry-button';
import { WorkMark } from './work-mark';

/** Where one can see what the work is about. */
function linkOf({
  id,
  kind,
  caseId,
  subjectId,
}: ScheduledAction): readonly [address: string, words: 'background.toCase' | 'background.toImport' | 'background.toMail'] | null {
  const { municipality } = splitTenantId(id);
  const of = (other: string): string => encodeURIComponent(tenantId({ municipality, id: other }));
  if (caseId !== null) return [`/cases/${of(caseId)}/show`, 'background.toCase'];
  if (kind === 'sendMessage') return [`/outbox/${of(subjectId)}/show`, 'background.toMail'];
  return kind === 'runImport' ? [`/imports/${of(subjectId)}/show`, 'background.toImport'] : null;
}

interface WorkRowProps {
  readonly row: ScheduledAction;
  /** It was started again; said outside the row, which changes then. */
  readonly onRetried: (what: string) => void;
}

/** One piece of work: what, when, where it stands, and what went wrong in words. */
export function WorkRow({ row, onRetried }: WorkRowProps) {
  const text = useText();
  const localised = useLocalised();
  const language = useLanguage();
  const { id, kind, runOn, runAt, state, attempts, errorText, notBefore, dueAt, finishedAt } = row;
  const what = text(`background.kind.${kind}`);
  const when = text('background.at', {
    date: formatDate(runOn, language),
    time: language === 'da' ? runAt.slice(0, 5).replace(':', '.') : runAt.slice(0, 5),
  });
  const link = linkOf(row);
  const quiet = { variant: 'body2', color: 'textSecondary' } as const;
  return (
    <TableRow sx={{ verticalAlign: 'top' }}>
      <TableCell component="th" scope="row" sx={{ minWidth: '12rem', fontWeight: 400 }}>
        {what}
        {link === null ? null : (
          <div>
            <Link component={RouterLink} to={link[0]} aria-label={`${text(link[1])}: ${what}, ${when}`}>
              {text(link[1])}
            </Link>
          </div>
        )}
      </TableCell>
      <TableCell sx={{ minWidth: '9rem' }}>{when}</TableCell>
      <TableCell sx={{ minWidth: '8rem' }}>
        <WorkMark {...row} />
        {finishedAt === null ? null : (
          <Typography {...quiet}>{text('background.finished', { at: formatInstant(finishedAt, language) })}</Typography>
        )}
      </TableCell>
      <TableCell sx={{ minWidth: '14rem' }}>
        {errorText === null ? null : <div>{localised(errorText)}</div>}
        {attempts === 0 ? null : <Typography {...quiet}>{text('background.attempts', { smart_count: attempts })}</Typography>}
        {(state === 'waiting' || state === 'late') && notBefore > dueAt ? (
          <Typography {...quiet}>{text('background.next', { at: formatInstant(notBefore, language) })}</Typography>
        ) : null}
        {state === 'parked' ? (
          <RetryButton consoleId={id} label={text('background.retryOf', { what, when })} onDone={() => onRetried(`${what}, ${when}`)} />
        ) : null}
      </TableCell>
    </TableRow>
  );
}
