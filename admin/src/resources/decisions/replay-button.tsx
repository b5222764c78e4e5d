import ReplayOutlined from '@mui/icons-material/ReplayOutlined';
import { Button } from '@mui/material';
import { type UseMutationResult } from '@tanstack/react-query';
import { type Replay } from '../../api/types';
import { useText } from '../../i18n/use-text';

/** Asks for the decision to be worked out again. It stays in place while that happens, so that the keyboard does too. */
export function ReplayButton({ replay }: { readonly replay: UseMutationResult<Replay, unknown, void> }) {
  const text = useText();
  return (
    <Button
      variant="contained"
      startIcon={<ReplayOutlined />}
      aria-disabled={replay.isPending}
      onClick={() => {
        if (!replay.isPending) replay.mutate();
      }}
    >
      {text(replay.isPending ? 'decisions.replay.running' : 'decisions.replay.button')}
    </Button>
  );
}
