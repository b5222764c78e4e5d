import ViewColumnOutlined from '@mui/icons-material/ViewColumnOutlined';
import { Box, Button, useMediaQuery } from '@mui/material';
import { useCallback, useState } from 'react';
import { flushSync } from 'react-dom';
import { type FactValue } from '../../api/types';
import { useLanguage, useText } from '../../i18n/use-text';
import { type TrialDispatch } from './draft/trial-action';
import { type TrialDraft } from './draft/trial-draft';
import { AnswersPanel, WIDE } from './answers-panel';
import { ALL_FACTS } from './facts/facts-section';
import { focusField } from '../../shared/field/field-id';
import { UNDO_ID } from './outcome/applied-notice';
import { OutcomeColumn } from './outcome/outcome-column';
import { OUTCOME_ID } from './outcome/outcome-id';
import { TrialSummary } from './outcome/trial-summary';
import { type TrialCase } from './request/use-trial-case';
import { type TrialData } from './request/use-trial-data';
import { SetupSection } from './setup/setup-section';

interface TrialWorkbenchProps {
  readonly draft: TrialDraft;
  readonly dispatch: TrialDispatch;
  readonly data: TrialData;
  readonly trial: TrialCase;
  readonly onPaper: () => void;
}

/** The answers on one side and what they lead to on the other; on a narrow screen below each other, with the outcome's line always in sight. */
export function TrialWorkbench({ draft, dispatch, data, trial, onPaper }: TrialWorkbenchProps) {
  const text = useText();
  const language = useLanguage();
  const isWide = useMediaQuery(WIDE);
  const [filter, setFilter] = useState(ALL_FACTS);
  // Two outcomes beside each other need the whole width more than the answers do.
  const [isFolded, setFolded] = useState(false);
  const goTo = useCallback((path: string) => {
    if (focusField(path)) return;
    // The search hides it, or all answers are hidden.
    flushSync(() => {
      setFilter(ALL_FACTS);
      setFolded(false);
    });
    focusField(path);
  }, []);
  const ask = useCallback((fact: string) => goTo(`facts.${fact}`), [goTo]);
  const apply = useCallback(
    (fact: string, value: FactValue) => {
      // The button that was pressed goes with its suggestion; what it did, and the way back, is where one looks next.
      flushSync(() => dispatch({ type: 'apply', fact, value, language }));
      document.getElementById(UNDO_ID)?.focus();
    },
    [dispatch, language],
  );
  const { here, there, problems, changes, governing } = trial;
  const isHidden = isFolded && isWide && there !== null;
  const summary = <TrialSummary here={here} there={there} floors={data.floors} isWrong={problems.size > 0} hasJump={!isWide} />;
  return (
    <>
      <SetupSection
        draft={draft}
        dispatch={dispatch}
        municipalities={data.municipalities}
        personas={trial.personas}
        floors={data.floors}
        governing={governing}
        changes={changes}
      />
      {isWide ? null : summary}
      <Box
        sx={{
          display: 'grid',
          columnGap: 2,
          alignItems: 'start',
          gridTemplateColumns: '100%',
          [WIDE]: isHidden ? {} : { gridTemplateColumns: 'minmax(0, 27rem) minmax(0, 1fr)' },
        }}
      >
        <AnswersPanel
          draft={draft}
          dispatch={dispatch}
          data={data}
          trial={trial}
          isWide={isWide}
          isHidden={isHidden}
          filter={filter}
          onFilter={setFilter}
        />
        <Box id={OUTCOME_ID} tabIndex={-1} sx={{ minWidth: 0, scrollMarginTop: 150 }}>
          {isWide ? summary : null}
          {isWide && there ? (
            <Button
              className="no-print"
              size="small"
              startIcon={<ViewColumnOutlined />}
              aria-expanded={!isHidden}
              onClick={() => setFolded(!isFolded)}
              sx={{ mb: 1 }}
            >
              {text(isHidden ? 'trial.facts.showAnswers' : 'trial.facts.hideAnswers')}
            </Button>
          ) : null}
          <OutcomeColumn
            draft={draft}
            dispatch={dispatch}
            trial={trial}
            facts={data.facts}
            onApply={apply}
            onAsk={ask}
            onGoTo={goTo}
            onPaper={onPaper}
          />
        </Box>
      </Box>
    </>
  );
}
