import { Box, Typography } from '@mui/material';
import { tenantId } from '../../api/tenant-id';
import { type Consultant, type WorkTask } from '../../api/work-types';
import { useText } from '../../i18n/use-text';
import { byUrgency, TaskList } from '../../tasks';

interface DayTasksProps {
  readonly municipality: string;
  readonly tasks: readonly WorkTask[];
  readonly day: string;
  /** Whose tasks they may be, where they are several people's. */
  readonly consultants: readonly Consultant[];
  readonly onAsk: (task: WorkTask) => void;
}

const IS_CONVERSATION = new Set<WorkTask['kind']>(['holdConversation', 'annualReview']);

/** The conversations to hold, then everything else; within each what presses most comes first. */
export function DayTasks({ municipality, tasks, day, consultants, onAsk }: DayTasksProps) {
  const text = useText();
  const sorted = [...tasks].sort(byUrgency(day));
  const groups = [
    { key: 'conversations', title: text('myDay.conversations'), own: sorted.filter(({ kind }) => IS_CONVERSATION.has(kind)) },
    { key: 'others', title: text('myDay.others'), own: sorted.filter(({ kind }) => !IS_CONVERSATION.has(kind)) },
  ].filter(({ own }) => own.length > 0);
  const names = new Map(consultants.map(({ id, name }) => [id, name]));
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
        holderOf={({ consultantId }) => (consultantId === null ? undefined : names.get(consultantId))}
      />
    </Box>
  ));
}
