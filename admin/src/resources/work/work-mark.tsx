import CancelOutlined from '@mui/icons-material/CancelOutlined';
import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import ReportOutlined from '@mui/icons-material/ReportOutlined';
import ScheduleOutlined from '@mui/icons-material/ScheduleOutlined';
import WarningAmberOutlined from '@mui/icons-material/WarningAmberOutlined';
import { type ScheduledAction } from '../../api/operation-types';
import { IconWord } from '../../decision/icon-word';
import { useText } from '../../i18n/use-text';

const MARKS = {
  waiting: { icon: ScheduleOutlined },
  late: { icon: WarningAmberOutlined, colour: 'error.main', isStrong: true },
  parked: { icon: ReportOutlined, colour: 'error.main', isStrong: true },
  done: { icon: CheckCircleOutlined },
  cancelled: { icon: CancelOutlined, colour: 'text.secondary' },
} as const;

/** Where a piece of work stands: by shape and by word; done too late is said. */
export function WorkMark({ state, isLate }: Pick<ScheduledAction, 'state' | 'isLate'>) {
  const text = useText();
  const word = text(`background.state.${state}`);
  return <IconWord {...MARKS[state]} word={state === 'done' && isLate ? `${word}, ${text('background.wasLate')}` : word} />;
}
