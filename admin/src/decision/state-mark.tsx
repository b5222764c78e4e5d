import EventAvailableOutlined from '@mui/icons-material/EventAvailableOutlined';
import EventOutlined from '@mui/icons-material/EventOutlined';
import HelpOutlineOutlined from '@mui/icons-material/HelpOutlineOutlined';
import PlayCircleOutlined from '@mui/icons-material/PlayCircleOutlined';
import WarningAmberOutlined from '@mui/icons-material/WarningAmberOutlined';
import { IconWord } from './icon-word';

const MARKS = {
  overdue: { icon: WarningAmberOutlined, colour: 'error.main' },
  open: { icon: EventAvailableOutlined, colour: 'text.primary' },
  coming: { icon: EventOutlined, colour: 'text.secondary' },
  planned: { icon: EventOutlined, colour: 'text.secondary' },
  begun: { icon: PlayCircleOutlined, colour: 'text.primary' },
  conditional: { icon: HelpOutlineOutlined, colour: 'warning.main' },
} as const;

interface StateMarkProps {
  readonly state: keyof typeof MARKS;
  readonly word: string;
}

/** Where a conversation or measure stands: by shape and by word. */
export function StateMark({ state, word }: StateMarkProps) {
  return <IconWord {...MARKS[state]} word={word} isStrong={state === 'overdue'} />;
}
