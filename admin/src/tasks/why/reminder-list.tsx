import { Box, Typography } from '@mui/material';
import { type TaskWhy } from '../../api/work-types';
import { useLanguage, useText } from '../../i18n/use-text';
import { formatDate } from '../../sentences';

/** The reminders of a task: to whom, how and when, and which were given. */
export function ReminderList({ reminders }: Pick<TaskWhy, 'reminders'>) {
  const text = useText();
  const language = useLanguage();
  if (reminders.length === 0) return <Typography>{text('tasks.reminders.none')}</Typography>;
  return (
    <Box component="ul" sx={{ my: 0, pl: 2.5 }}>
      {reminders.map(({ step, day, to, channel, state, sentOn, wasLate }) => (
        <li key={`${step} ${day}`}>
          {text('tasks.reminders.line', {
            date: formatDate(sentOn ?? day, language),
            to: text(`tasks.reminders.to.${to}`),
            channel: text(`tasks.reminders.channel.${channel}`),
          })}{' '}
          <Box component="span" sx={state === 'sent' ? { fontWeight: 600 } : { color: 'text.secondary' }}>
            {text(state === 'sent' && wasLate ? 'tasks.reminders.state.late' : `tasks.reminders.state.${state}`)}
          </Box>
        </li>
      ))}
    </Box>
  );
}
