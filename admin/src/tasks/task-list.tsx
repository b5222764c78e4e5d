import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { type WorkTask } from '../api/work-types';
import { useText } from '../i18n/use-text';
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

/** Nobody works through more before lunch; the rest is a button away, and on paper it is there. */
const FIRST = 30;

/** Tasks below each other, in the order they are given. */
export function TaskList({ label, tasks, day, onAsk, linkOf, holderOf }: TaskListProps) {
  const text = useText();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? tasks.length : FIRST;
  return (
    <>
      <Box component="ul" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {tasks.map((task, index) => (
          <TaskRow
            key={task.id}
            task={task}
            day={day}
            onAsk={onAsk}
            isOnlyPrinted={index >= shown}
            to={linkOf?.(task)}
            holder={holderOf?.(task)}
          />
        ))}
      </Box>
      {tasks.length > FIRST ? (
        <Button className="no-print" size="small" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? text('tasks.showFewer', { count: FIRST }) : text('tasks.showAll', { count: tasks.length })}
        </Button>
      ) : null}
    </>
  );
}
