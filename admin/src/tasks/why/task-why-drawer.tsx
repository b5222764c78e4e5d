import CloseOutlined from '@mui/icons-material/CloseOutlined';
import { Box, Drawer, IconButton, Typography } from '@mui/material';
import { useId, useRef } from 'react';
import { useTaskWhy } from '../../api/use-tenant';
import { type WorkTask } from '../../api/work-types';
import { useLocalised, useText } from '../../i18n/use-text';
import { QueryState } from '../../layout/query-state';
import { DueMark } from '../due-mark';
import { TaskWhyView } from './task-why-view';

interface TaskWhyDrawerProps {
  readonly municipality: string;
  /** Null: closed. */
  readonly task: WorkTask | null;
  readonly day: string;
  readonly onClose: () => void;
}

/** The explanation beside the list it was asked from: the focus goes in, Escape closes, and the focus comes back to the button. */
export function TaskWhyDrawer({ municipality, task, day, onClose }: TaskWhyDrawerProps) {
  const text = useText();
  const localised = useLocalised();
  const id = useId();
  const query = useTaskWhy(municipality, task?.id ?? null);
  // What is shown stays while the drawer slides away.
  const last = useRef(task);
  if (task) last.current = task;
  const shown = task ?? last.current;
  return (
    <Drawer
      anchor="right"
      open={task !== null}
      onClose={onClose}
      slotProps={{
        paper: {
          role: 'dialog',
          'aria-modal': true,
          'aria-labelledby': id,
          sx: { width: { xs: '100%', sm: '36rem' }, maxWidth: '100%', p: { xs: 1.5, sm: 2.5 }, overflowWrap: 'anywhere' },
        },
      }}
    >
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', justifyContent: 'space-between' }}>
        <Typography variant="h2" id={id} sx={{ minWidth: 0 }}>
          {text('tasks.why.title')}
        </Typography>
        <IconButton aria-label={text('common.close')} onClick={onClose} edge="end" size="small">
          <CloseOutlined />
        </IconButton>
      </Box>
      {shown ? (
        <Box sx={{ mb: 2 }}>
          <Typography sx={{ fontWeight: 600 }}>{localised(shown.label)}</Typography>
          {shown.citizen ? <div>{[shown.citizen.name, shown.citizen.externalId].filter((part) => part !== null).join(' · ')}</div> : null}
          <DueMark task={shown} day={day} />
        </Box>
      ) : null}
      {task ? <QueryState query={query}>{(why) => <TaskWhyView why={why} />}</QueryState> : null}
    </Drawer>
  );
}
