import { Box } from '@mui/material';
import { useText } from '../../i18n/use-text';
import { type TrialDispatch } from './draft/trial-action';
import { type TrialDraft } from './draft/trial-draft';
import { type FactFilter } from './facts/fact-groups';
import { FactsSection } from './facts/facts-section';
import { type TrialCase } from './request/use-trial-case';
import { type TrialData } from './request/use-trial-data';
import { SpellSection } from './spell/spell-section';

/** Wide enough for answers and outcome beside each other. */
export const WIDE = '@media (min-width: 1180px)';

interface AnswersPanelProps {
  readonly draft: TrialDraft;
  readonly dispatch: TrialDispatch;
  readonly data: TrialData;
  readonly trial: TrialCase;
  readonly isWide: boolean;
  readonly isHidden: boolean;
  readonly filter: FactFilter;
  readonly onFilter: (filter: FactFilter) => void;
}

/** Spell and facts; beside the outcome it scrolls by itself, so that both stay in sight. What gets the focus is never under the line that sticks. */
export function AnswersPanel({ draft, dispatch, data, trial, isWide, isHidden, filter, onFilter }: AnswersPanelProps) {
  const text = useText();
  const { here, problems, known, used, changes, asked, governing, seen, names } = trial;
  const floor = draft.floor === '' ? (governing?.id ?? '') : draft.floor;
  return (
    <Box
      role="region"
      aria-label={text('trial.facts.region')}
      className="no-print"
      tabIndex={isWide ? 0 : undefined}
      hidden={isHidden}
      sx={{
        minWidth: 0,
        '& :is(input, select, button, summary)': { scrollMarginTop: 150, scrollMarginBottom: 24 },
        [WIDE]: {
          position: 'sticky',
          top: 56,
          maxHeight: 'calc(100vh - 64px)',
          overflowY: 'auto',
          '& :is(input, select, button, summary)': { scrollMarginTop: 24 },
        },
      }}
    >
      <SpellSection
        draft={draft}
        problems={problems}
        dispatch={dispatch}
        ruleSet={here.ruleSet}
        floor={floor}
        municipality={here.name}
        names={names}
      />
      <FactsSection
        catalogue={data.facts}
        asked={asked}
        answers={draft.answers}
        known={known}
        used={used}
        problems={problems}
        changed={changes?.facts ?? null}
        seen={seen}
        filter={filter}
        onFilter={onFilter}
        dispatch={dispatch}
      />
    </Box>
  );
}
