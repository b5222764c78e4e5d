import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import HelpOutlineOutlined from '@mui/icons-material/HelpOutlineOutlined';
import RemoveCircleOutlineOutlined from '@mui/icons-material/RemoveCircleOutlineOutlined';
import MoreHoriz from '@mui/icons-material/MoreHoriz';
import { type Schema } from '../api/types';
import { IconWord } from './icon-word';

interface VerdictMarkProps {
  /** Null: not recorded. */
  readonly verdict: Schema<'Verdict'> | null;
  /** The verdict in words; each has its own shape as well. */
  readonly word: string;
}

const ICONS = { true: CheckCircleOutlined, false: RemoveCircleOutlineOutlined, unknown: HelpOutlineOutlined };
const COLOURS = { true: 'text.primary', false: 'text.secondary', unknown: 'warning.main' };

/** Holds, does not, or is not known yet: by shape and by word. */
export function VerdictMark({ verdict, word }: VerdictMarkProps) {
  if (verdict === null) return <IconWord icon={MoreHoriz} word={word} colour="text.secondary" />;
  return <IconWord icon={ICONS[verdict]} word={word} colour={COLOURS[verdict]} isStrong={verdict === 'true'} />;
}
