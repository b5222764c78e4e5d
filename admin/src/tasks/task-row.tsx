import { Box, Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { type WorkTask } from '../api/work-types';
import { useLanguage, useLocalised, useText } from '../i18n/use-text';
import { formatDate } from '../sentences';
import { DueMark } from './due-mark';
import { weekdayAndDate } from './due-words';
import { isClosed } from './task-urgency';
import { WhyButton } from './why-button';

export interface TaskRowProps {
  readonly task: WorkTask;
  /** The day the row is seen from. */
  readonly day: string;
  /** Address of the case; without one the row is no link, as on the page of the case itself. */
  readonly to?: string | undefined;
  /** Whose task it is, where a list shows several people's. */
  readonly holder?: string | undefined;
  /** Left out on the screen: a long list is longer on paper. */
  readonly isOnlyPrinted?: boolean;
  readonly onAsk: (task: WorkTask) => void;
}

const COLUMNS = { xs: '100%', md: '14rem minmax(0, 1fr) 11rem 7rem' } as const;

/** One task: its day, what is to be done and for whom, whose turn it is. One column where the window is narrow. */
export function TaskRow({ task, day, to, holder, isOnlyPrinted = false, onAsk }: TaskRowProps) {
  const text = useText();
  const localised = useLocalised();
  const language = useLanguage();
  const { citizen, unemploymentWeek, dueOn, latestOn, closedOn, reminders } = task;
  const quiet = { component: 'div', variant: 'body2', color: 'textSecondary' } as const;
  const who = [
    ...(citizen ? [citizen.name, citizen.externalId].filter((part) => part !== null) : []),
    ...(unemploymentWeek === null ? [] : [text('common.week', { week: unemploymentWeek })]),
  ];
  return (
    <Box
      component="li"
      sx={{
        display: isOnlyPrinted ? 'none' : 'grid',
        gridTemplateColumns: COLUMNS,
        columnGap: 2,
        rowGap: 0.25,
        alignItems: 'start',
        py: 1,
        borderTop: '1px solid',
        borderColor: 'divider',
        overflowWrap: 'anywhere',
        breakInside: 'avoid',
        '@media print': { display: 'grid', gridTemplateColumns: '11rem minmax(0, 1fr) 9rem' },
      }}
    >
      <Box sx={{ minWidth: 0 }}>
        <DueMark task={task} day={day} />
        {closedOn === null ? null : <Typography {...quiet}>{formatDate(closedOn, language)}</Typography>}
        {dueOn === null || isClosed(task) ? null : (
          <Typography {...quiet}>{text('tasks.due.on', { day: weekdayAndDate(dueOn, language) })}</Typography>
        )}
        {task.state !== 'scheduled' ? null : (
          <Typography {...quiet}>{text('tasks.due.opens', { date: formatDate(task.opensOn, language) })}</Typography>
        )}
        {latestOn === null || isClosed(task) ? null : (
          <Typography {...quiet}>{text('tasks.due.latest', { date: formatDate(latestOn, language) })}</Typography>
        )}
      </Box>
      <Box sx={{ minWidth: 0 }}>
        {to === undefined ? (
          <Box component="span" sx={{ fontWeight: 600 }}>
            {localised(task.label)}
          </Box>
        ) : (
          <Link component={RouterLink} to={to} aria-label={[localised(task.label), ...who].join(', ')} sx={{ fontWeight: 600 }}>
            {localised(task.label)}
          </Link>
        )}
        {who.length === 0 ? null : <div>{who.join(' · ')}</div>}
        {task.closeReasonText === null ? null : (
          <Typography {...quiet}>
            {[localised(task.closeReasonText), ...(task.closedBy === null ? [] : [task.closedBy])].join(' · ')}
          </Typography>
        )}
        {reminders === 0 ? null : <Typography {...quiet}>{text('tasks.reminded', { smart_count: reminders })}</Typography>}
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Typography component="div" variant="body2">
          {text(`tasks.turn.${task.responsible}`)}
        </Typography>
        {holder === undefined ? null : <Typography {...quiet}>{holder}</Typography>}
      </Box>
      <Box sx={{ justifySelf: { xs: 'start', md: 'end' } }}>
        <WhyButton task={task} onAsk={onAsk} />
      </Box>
    </Box>
  );
}
