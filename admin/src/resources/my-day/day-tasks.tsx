import { Box, Typography } from '@mui/material';
import { tenantId } from '../../api/tenant-id';
import { type WorkTask } from '../../api/work-types';
import { useText } from '../../i18n/use-text';
import { byUrgency, TaskList } from '../../tasks';

interface DayTasksProps {
  readonly municipality: string;
  readonly tasks: readonly WorkTask[];
  readonly day: string;
  /** The tasks are several people's. */
  readonly isTeam: boolean;
  readonly onAsk: (task: WorkTask) => void;
}

const IS_CONVERSATION = new Set<WorkTask['kind']>(['holdConversation', 'annualReview']);

/** The conversations to hold, then everything else; within each what presses most comes first. */
export function DayTasks({ municipality, tasks, day, isTeam, onAsk }: DayTasksProps) {
  const text = useText();
  const sorted = [...tasks].sort(byUrgency(day));
  const groups = [
    { key: 'conversations', title: text('myDay.conversations'), own: sorted.filter(({ kind }) => IS_CONVERSATION.has(kind)) },
    { key: 'others', title: text('myDay.others'), own: sorted.filter(({ kind }) => !IS_CONVERSATION.has(kind)) },
  ].filter(({ own }) => own.length > 0);
  return groups.map(({ key, title, own }) => (
    <Box key={key} component="section" sx={{ mt: 2 }}>
      <Typography variant="h3" sx={{ mb: 0.5 }}>
        {`${title} (${own.length})`}
      </Typography>
      <TaskList
        label={title}
        tasks={own}
        day={day}
        onAsk={onAsk}
        linkOf={({ caseId }) => (caseId === null ? undefined : `/cases/${encodeURIComponent(tenantId({ municipality, id: caseId }))}/show`)}
        holderOf={({ consultantName }) => (isTeam ? (consultantName ?? text('myDay.noHolder')) : undefined)}
      />
    </Box>
  ));
}
