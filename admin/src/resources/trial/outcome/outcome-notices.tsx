import { Alert, AlertTitle, Box, Button, Link } from '@mui/material';
import { useText } from '../../../i18n/use-text';
import { ErrorState } from '../../../layout/error-state';
import { type FieldProblem } from '../../../shared/field/field-problem';
import { type LiveTrial } from '../request/use-live-trial';

interface ProblemLink {
  /** As in `Problems`. */
  readonly path: string;
  readonly label: string;
  readonly problem: FieldProblem;
}

interface OutcomeNoticesProps {
  readonly live: Pick<LiveTrial, 'last' | 'refusal' | 'isDown' | 'retry'>;
  readonly problems: readonly ProblemLink[];
  readonly onGoTo: (path: string) => void;
  readonly onChooseMunicipality: () => void;
}

/** Why there is no new outcome: a field is wrong, the service does not answer, or it refuses; each with a way on. */
export function OutcomeNotices({ live, problems, onGoTo, onChooseMunicipality }: OutcomeNoticesProps) {
  const text = useText();
  const { last, refusal, isDown, retry } = live;
  return (
    <>
      {problems.length > 0 ? (
        <Alert severity="warning" variant="outlined" sx={{ mb: 2 }}>
          <AlertTitle>{text('trial.outcome.fixTitle', { smart_count: problems.length })}</AlertTitle>
          <Box component="ul" sx={{ my: 0.5, pl: 2.5 }}>
            {problems.map(({ path, label, problem }) => (
              <li key={path}>
                <Link component="button" type="button" onClick={() => onGoTo(path)} sx={{ verticalAlign: 'baseline', textAlign: 'start' }}>
                  {label}
                </Link>
                {`: ${text(problem.text, problem.values)}`}
              </li>
            ))}
          </Box>
          {text(last ? 'trial.outcome.fixText' : 'trial.outcome.fixTextNothing')}
        </Alert>
      ) : null}
      {isDown ? (
        <Alert
          severity="error"
          variant="outlined"
          role="alert"
          sx={{ mb: 2 }}
          action={
            <Button color="inherit" onClick={retry}>
              {text('common.retry')}
            </Button>
          }
        >
          <AlertTitle>{text('trial.outcome.downTitle')}</AlertTitle>
          {text('trial.outcome.down')} {last ? text('trial.outcome.downLast') : null}
        </Alert>
      ) : null}
      {refusal ? (
        <ErrorState
          error={refusal}
          onRetry={retry}
          action={<Button onClick={onChooseMunicipality}>{text('trial.outcome.chooseOther')}</Button>}
        />
      ) : null}
    </>
  );
}
