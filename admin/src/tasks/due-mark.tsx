import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import EventOutlined from '@mui/icons-material/EventOutlined';
import GavelOutlined from '@mui/icons-material/GavelOutlined';
import RemoveCircleOutlineOutlined from '@mui/icons-material/RemoveCircleOutlineOutlined';
import TodayOutlined from '@mui/icons-material/TodayOutlined';
import WarningAmberOutlined from '@mui/icons-material/WarningAmberOutlined';
import { type WorkTask } from '../api/work-types';
import { IconWord } from '../decision/icon-word';
import { useLanguage, useText } from '../i18n/use-text';
import { dueWords } from './due-words';
import { taskUrgency } from './task-urgency';

const MARKS = {
  pastLegal: { icon: GavelOutlined, colour: 'error.main', isStrong: true },
  overdue: { icon: WarningAmberOutlined, colour: 'error.main', isStrong: true },
  today: { icon: TodayOutlined, colour: 'warning.main', isStrong: true },
  coming: { icon: EventOutlined, colour: 'text.primary' },
  undated: { icon: EventOutlined, colour: 'text.secondary' },
} as const;

/** How pressing a task is: by shape, by word and by colour. */
export function DueMark({ task, day }: { readonly task: WorkTask; readonly day: string }) {
  const text = useText();
  const urgency = taskUrgency(task, day);
  const word = dueWords(task, day, text, useLanguage());
  if (urgency !== 'closed') return <IconWord {...MARKS[urgency]} word={word} />;
  const icon = task.state === 'done' ? CheckCircleOutlined : RemoveCircleOutlineOutlined;
  return <IconWord icon={icon} colour="text.secondary" word={word} />;
}
