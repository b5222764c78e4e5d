import { Box } from '@mui/material';
import { type WorkTask } from '../api/work-types';
import { TaskRow } from './task-row';

interface TaskListProps {
  /** What the list holds, for those who do not see the heading above it. */
  readonly label: string;
  readonly tasks: readonly WorkTask[];
  readonly day: string;
  readonly onAsk: (task: WorkTask) => void;
  readonly linkOf?: (task: WorkTask) => string | undefined;
  readonly holderOf?: (task: WorkTask) => string | undefined;
}

/** Tasks below each other, in the order they are given. */
export function TaskList({ label, tasks, day, onAsk, linkOf, holderOf }: TaskListProps) {
  return (
    <Box component="ul" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {tasks.map((task) => (
        <TaskRow key={task.id} task={task} day={day} onAsk={onAsk} to={linkOf?.(task)} holder={holderOf?.(task)} />
      ))}
    </Box>
  );
}
