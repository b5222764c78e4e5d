import CompareArrows from '@mui/icons-material/CompareArrows';
import DragHandle from '@mui/icons-material/DragHandle';
import LooksOneOutlined from '@mui/icons-material/LooksOneOutlined';
import { Chip } from '@mui/material';
import { useText } from '../../i18n/use-text';
import { type Difference } from './compared-row';

interface DifferenceMarkProps {
  readonly difference: Difference;
  readonly leftName: string;
  readonly rightName: string;
}

/** How two rules differ: by word and sign; the colour only helps. */
export function DifferenceMark({ difference, leftName, rightName }: DifferenceMarkProps) {
  const text = useText();
  switch (difference) {
    case 'same':
      return <Chip size="small" variant="outlined" icon={<DragHandle aria-hidden="true" />} label={text('compare.same')} />;
    case 'changed':
      return (
        <Chip size="small" variant="outlined" color="warning" icon={<CompareArrows aria-hidden="true" />} label={text('compare.changed')} />
      );
    case 'onlyLeft':
    case 'onlyRight':
      return (
        <Chip
          size="small"
          variant="outlined"
          color="info"
          icon={<LooksOneOutlined aria-hidden="true" />}
          label={text('compare.only', { name: difference === 'onlyLeft' ? leftName : rightName })}
          sx={{ height: 'auto', minHeight: 24, '& .MuiChip-label': { whiteSpace: 'normal' } }}
        />
      );
  }
}
