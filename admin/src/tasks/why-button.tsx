import HelpOutlineOutlined from '@mui/icons-material/HelpOutlineOutlined';
import { Button } from '@mui/material';
import { type WorkTask } from '../api/work-types';
import { useLocalised, useText } from '../i18n/use-text';

interface WhyButtonProps {
  readonly task: WorkTask;
  readonly onAsk: (task: WorkTask) => void;
}

/** Asks why a task is there. Its name says which task, for those who hear one button after another. */
export function WhyButton({ task, onAsk }: WhyButtonProps) {
  const text = useText();
  const localised = useLocalised();
  const about = [localised(task.label), ...(task.citizen ? [task.citizen.name ?? task.citizen.externalId] : [])].join(', ');
  return (
    <Button
      size="small"
      className="no-print"
      startIcon={<HelpOutlineOutlined />}
      aria-haspopup="dialog"
      aria-label={`${text('tasks.why.ask')} ${about}`}
      onClick={() => onAsk(task)}
    >
      {text('tasks.why.ask')}
    </Button>
  );
}
