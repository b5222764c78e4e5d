import EditOutlined from '@mui/icons-material/EditOutlined';
import InfoOutlined from '@mui/icons-material/InfoOutlined';
import { Box, IconButton, Typography } from '@mui/material';
import { memo, useState } from 'react';
import { type Fact } from '../../../api/types';
import { useLocalised, useText } from '../../../i18n/use-text';
import { type FactAnswer } from '../draft/fact-answer';
import { type FieldProblem } from '../../../shared/field/field-problem';
import { type TrialDispatch } from '../draft/trial-action';
import { fieldId } from '../../../shared/field/field-id';
import { ProblemText } from '../../../shared/field/problem-text';
import { FactControl, hasOneControl } from './fact-control';
import { FactMark } from './fact-mark';

interface FactFieldProps {
  readonly fact: Fact;
  readonly answer: FactAnswer | undefined;
  /** The persona's answer in words, where it is another; else undefined. */
  readonly was: string | undefined;
  readonly problem: FieldProblem | undefined;
  readonly isExplained: boolean;
  readonly dispatch: TrialDispatch;
}

/** One fact: what it is called, its answer, and at hand what it means. Drawn again only when something of its own changes. */
export const FactField = memo(function FactField({ fact, answer, was, problem, isExplained, dispatch }: FactFieldProps) {
  const text = useText();
  const localised = useLocalised();
  const [isAsked, setAsked] = useState(false);
  const [wasLeft, setWasLeft] = useState(false);
  const id = fieldId(`facts.${fact.key}`);
  const said = problem && (wasLeft || !problem.mayBeHalfTyped) ? problem : undefined;
  const isShown = isExplained || isAsked;
  const labelProps = hasOneControl(fact) ? ({ component: 'label', htmlFor: id } as const) : ({ component: 'span' } as const);
  return (
    <Box
      data-field={`facts.${fact.key}`}
      onBlur={() => setWasLeft(true)}
      sx={{
        py: 1,
        borderTop: 1,
        borderColor: 'divider',
        '&[data-found]': { outline: '3px solid', outlineColor: 'secondary.main', borderRadius: 1 },
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: 1 }}>
        <Typography {...labelProps} id={`${id}-label`} variant="body2" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
          {localised(fact.label)}
        </Typography>
        {/* The switch above shows every explanation and can be reached by keyboard; a stop at each fact would double the way through the page. */}
        <IconButton
          size="small"
          tabIndex={-1}
          aria-label={text('trial.facts.explainOne', { fact: localised(fact.label) })}
          aria-expanded={isShown}
          onClick={() => setAsked(!isAsked)}
        >
          <InfoOutlined sx={{ fontSize: 18 }} />
        </IconButton>
      </Box>
      <FactControl
        fact={fact}
        answer={answer}
        onAnswer={(given) => dispatch({ type: 'answer', fact: fact.key, answer: given })}
        id={id}
        labelId={`${id}-label`}
        describedBy={said ? `${id}-problem ${id}-help` : `${id}-help`}
        isWrong={said !== undefined}
      />
      {said ? <ProblemText id={`${id}-problem`} problem={said} /> : null}
      {was === undefined ? null : <FactMark icon={EditOutlined} word={text('trial.persona.was', { value: was })} />}
      <Typography id={`${id}-help`} hidden={!isShown} variant="body2" color="textSecondary" sx={{ mt: 0.25 }}>
        {localised(fact.help)}
        {fact.class === 'justified' ? ` ${text('trial.facts.justified')}.` : ''}
      </Typography>
    </Box>
  );
});
