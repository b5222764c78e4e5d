import CompareArrowsOutlined from '@mui/icons-material/CompareArrowsOutlined';
import DragHandle from '@mui/icons-material/DragHandle';
import { Box } from '@mui/material';
import { useText } from '../../../i18n/use-text';

/** Different or the same: by shape and by word. */
export function DifferenceMark({ differs }: { readonly differs: boolean }) {
  const text = useText();
  const Icon = differs ? CompareArrowsOutlined : DragHandle;
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        fontWeight: differs ? 650 : 400,
        color: differs ? 'text.primary' : 'text.secondary',
      }}
    >
      <Icon aria-hidden="true" sx={{ fontSize: '1.2em' }} />
      {text(differs ? 'trial.compare.differs' : 'trial.compare.same')}
    </Box>
  );
}
