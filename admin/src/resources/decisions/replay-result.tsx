import { Alert, AlertTitle, Box } from '@mui/material';
import { type UseMutationResult } from '@tanstack/react-query';
import { type Fact, type Replay, type RuleSet, type Schema } from '../../api/types';
import { useText } from '../../i18n/use-text';
import { ErrorState } from '../../layout/error-state';
import { DifferenceTable } from './difference-table';

interface ReplayResultProps {
  readonly replay: UseMutationResult<Replay, unknown, void>;
  readonly decision: Schema<'AnyDecision'>;
  readonly ruleSet: RuleSet | undefined;
  readonly facts: readonly Fact[];
}

/** What came out of deciding again: the same bytes, or where they differ. Read aloud when it arrives. */
export function ReplayResult({ replay, decision, ruleSet, facts }: ReplayResultProps) {
  return (
    <Box aria-live="polite" sx={{ '& > *': { mb: 2 } }}>
      {replay.isError ? <ErrorState error={replay.error} onRetry={() => replay.mutate()} /> : null}
      {replay.data ? <Outcome replay={replay.data} decision={decision} ruleSet={ruleSet} facts={facts} /> : null}
    </Box>
  );
}

function Outcome({ replay, decision, ruleSet, facts }: Omit<ReplayResultProps, 'replay'> & { readonly replay: Replay }) {
  const text = useText();
  const { identical, differences, engineVersion: now, storedEngineVersion: stored } = replay;
  const isSameProgram = now === stored;
  const engines = isSameProgram ? text('decisions.replay.engine', { stored }) : text('decisions.replay.engines', { stored, now });
  if (identical) {
    return (
      <Alert severity="success" variant="outlined" sx={{ '& .MuiAlert-message': { minWidth: 0, overflowWrap: 'anywhere' } }}>
        <AlertTitle>{text('decisions.replay.identical')}</AlertTitle>
        {text('decisions.replay.identicalText')} {isSameProgram ? null : text('decisions.replay.identicalOther')}{' '}
        {text('decisions.replay.nothingChanged')}
        <div>{engines}</div>
      </Alert>
    );
  }
  return (
    <Alert severity="warning" variant="outlined" sx={{ '& .MuiAlert-message': { minWidth: 0, flex: 1, overflowWrap: 'anywhere' } }}>
      <AlertTitle>{text('decisions.replay.different')}</AlertTitle>
      {text('decisions.replay.differentText', { smart_count: differences.length })}{' '}
      {text(isSameProgram ? 'decisions.replay.differentSame' : 'decisions.replay.differentOther')} {text('decisions.replay.nothingChanged')}
      <div>{engines}</div>
      <DifferenceTable differences={differences} decision={decision} ruleSet={ruleSet} facts={facts} />
    </Alert>
  );
}
