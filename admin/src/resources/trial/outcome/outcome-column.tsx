import DescriptionOutlined from '@mui/icons-material/DescriptionOutlined';
import { Button } from '@mui/material';
import { type Fact, type FactValue } from '../../../api/types';
import { useLanguage, useText } from '../../../i18n/use-text';
import { EmptyState } from '../../../layout/empty-state';
import { LoadingState } from '../../../layout/loading-state';
import { useSettled } from '../../../shared/use-settled';
import { type TrialAction, type TrialDispatch } from '../draft/trial-action';
import { type TrialDraft } from '../draft/trial-draft';
import { pathLabel } from '../request/path-label';
import { useSaidProblems } from '../request/use-said-problems';
import { type TrialCase } from '../request/use-trial-case';
import { AppliedNotice } from './applied-notice';
import { LeftOutNote } from './left-out-note';
import { OUTCOME_ID } from './outcome-id';
import { OneOutcome } from './one-outcome';
import { OutcomeNotices } from './outcome-notices';
import { SaveDecision } from './save-decision';
import { TwoOutcomes } from './two-outcomes';

const BLOCKED_AFTER_MS = 600;

interface OutcomeColumnProps {
  readonly draft: TrialDraft;
  readonly dispatch: TrialDispatch;
  readonly trial: TrialCase;
  readonly facts: readonly Fact[];
  readonly onApply: (fact: string, value: FactValue) => void;
  readonly onAsk: (fact: string) => void;
  /** Takes the reader to a field, e.g. `startedOn` or `facts.age`. */
  readonly onGoTo: (path: string) => void;
  readonly onPaper: () => void;
}

/** What the rules say, or why they say nothing yet. */
export function OutcomeColumn({ draft, dispatch, trial, facts, onApply, onAsk, onGoTo, onPaper }: OutcomeColumnProps) {
  const text = useText();
  const language = useLanguage();
  const { here, there, problems } = trial;
  const said = useSaidProblems(problems).map(([path, problem]) => ({
    path,
    problem,
    label: pathLabel(path, draft, facts, text, language),
  }));
  const applied = draft.applied && facts.find(({ key }) => key === draft.applied?.fact);
  const { last } = here.live;
  const body = here.fitted?.body ?? null;
  const isBlocked = body === null || here.live.isDown || Boolean(here.live.refusal);
  // Buttons that turn grey and back with every half-typed number make the page flicker.
  const isBlockedForLong = useSettled(isBlocked, BLOCKED_AFTER_MS) && isBlocked;
  if (here.code === '') return <EmptyState title={text('trial.outcome.chooseTitle')} text={text('trial.outcome.choose')} />;
  // The notice goes with the button in it; the focus goes on with the outcome.
  const leaveNotice = (action: TrialAction): void => {
    dispatch(action);
    document.getElementById(OUTCOME_ID)?.focus({ preventScroll: true });
  };
  const chooseMunicipality = (): void => onGoTo('municipality');
  return (
    <>
      <OutcomeNotices live={here.live} problems={said} onGoTo={onGoTo} onChooseMunicipality={chooseMunicipality} />
      {there?.live.refusal ? (
        <OutcomeNotices live={there.live} problems={[]} onGoTo={onGoTo} onChooseMunicipality={() => onGoTo('otherMunicipality')} />
      ) : null}
      {draft.applied && applied ? (
        <AppliedNotice
          applied={draft.applied}
          fact={applied}
          onUndo={() => leaveNotice({ type: 'undo' })}
          onShow={() => onGoTo(`facts.${applied.key}`)}
          onClose={() => leaveNotice({ type: 'forgetApplied' })}
        />
      ) : null}
      <LeftOutNote trial={here} names={trial.names} />
      {there ? <LeftOutNote trial={there} names={trial.names} /> : null}
      {last ? (
        <>
          <SaveDecision body={isBlocked ? null : body} isBlocked={isBlockedForLong} municipalityName={here.name}>
            <Button startIcon={<DescriptionOutlined />} onClick={onPaper} disabled={isBlockedForLong || !here.ruleSet}>
              {text('trial.paper.open')}
            </Button>
          </SaveDecision>
          {there ? (
            <TwoOutcomes here={here} there={there} facts={facts} onApply={onApply} onAsk={onAsk} />
          ) : (
            <OneOutcome last={last} ruleSet={here.ruleSet} facts={facts} onApply={onApply} onAsk={onAsk} />
          )}
        </>
      ) : here.live.refusal || here.live.isDown || said.length > 0 ? null : (
        <LoadingState />
      )}
    </>
  );
}
