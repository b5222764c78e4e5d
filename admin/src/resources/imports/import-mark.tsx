import BlockOutlined from '@mui/icons-material/BlockOutlined';
import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import HourglassEmptyOutlined from '@mui/icons-material/HourglassEmptyOutlined';
import PauseCircleOutlined from '@mui/icons-material/PauseCircleOutlined';
import PlayCircleOutlined from '@mui/icons-material/PlayCircleOutlined';
import ScienceOutlined from '@mui/icons-material/ScienceOutlined';
import { Box } from '@mui/material';
import { type Import } from '../../api/operation-types';
import { IconWord } from '../../decision/icon-word';
import { useText } from '../../i18n/use-text';

const MARKS = {
  receiving: { icon: PlayCircleOutlined },
  waiting: { icon: HourglassEmptyOutlined },
  running: { icon: PlayCircleOutlined },
  stopped: { icon: PauseCircleOutlined, colour: 'warning.main' },
  done: { icon: CheckCircleOutlined, colour: 'success.main' },
  refused: { icon: BlockOutlined, colour: 'error.main' },
} as const;

/** Where an import stands, and whether it was only a trial: by shape and by word. */
export function ImportMark({ state, isDryRun }: Pick<Import, 'state' | 'isDryRun'>) {
  const text = useText();
  return (
    <>
      <IconWord {...MARKS[state]} word={text(`imports.state.${state}`)} isStrong />
      {isDryRun ? (
        <Box>
          <IconWord icon={ScienceOutlined} colour="text.secondary" word={text('imports.dryRun')} />
        </Box>
      ) : null}
    </>
  );
}
