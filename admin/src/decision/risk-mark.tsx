import DragHandle from '@mui/icons-material/DragHandle';
import HelpOutlineOutlined from '@mui/icons-material/HelpOutlineOutlined';
import KeyboardArrowDown from '@mui/icons-material/KeyboardArrowDown';
import KeyboardDoubleArrowUp from '@mui/icons-material/KeyboardDoubleArrowUp';
import { type Schema } from '../api/types';
import { IconWord } from './icon-word';

const ICONS = { high: KeyboardDoubleArrowUp, medium: DragHandle, low: KeyboardArrowDown, undecided: HelpOutlineOutlined };

interface RiskMarkProps {
  readonly risk: Schema<'Risk'>;
  /** The rule set's own name of the risk. */
  readonly word: string;
  readonly isStrong?: boolean;
}

/** How large the risk is: by shape and by word. */
export function RiskMark({ risk, word, isStrong = false }: RiskMarkProps) {
  return <IconWord icon={ICONS[risk]} word={word} isStrong={isStrong} />;
}
