import { Box, Link, Typography } from '@mui/material';
import { type MouseEvent } from 'react';
import { useText } from '../../../i18n/use-text';
import { OUTCOME_ID } from './outcome-id';
import { useSettled } from '../../../shared/use-settled';
import { visuallyHidden } from '../../../shared/visually-hidden';

interface SummaryBarProps {
  /** The outcome in one line; empty before there is one. */
  readonly words: string;
  /** Whose rules, which version, which floor. */
  readonly rules: string;
  /** How the line relates to the fields. */
  readonly state: 'current' | 'waiting' | 'lastValid';
  /** Whether the outcome stands further down the page. */
  readonly hasJump: boolean;
}

/** Long enough that somebody who types fast is not talked over. */
const SAY_AFTER_MS = 700;
/** An answer that is there sooner needs no word about waiting. */
const WAIT_SAID_AFTER_MS = 600;

/** Without a change of the address, which holds nothing of the person. */
function jump(event: MouseEvent): void {
  event.preventDefault();
  const outcome = document.getElementById(OUTCOME_ID);
  outcome?.scrollIntoView?.();
  outcome?.focus({ preventScroll: true });
}

/** The outcome in one line that stays in sight while one scrolls, and is read out once it has settled. */
export function SummaryBar({ words, rules, state, hasJump }: SummaryBarProps) {
  const text = useText();
  const spoken = useSettled(words, SAY_AFTER_MS);
  const settledState = useSettled(state, WAIT_SAID_AFTER_MS);
  // What is half typed is not called an old answer before the field has stood for a moment.
  const isOld = state === 'lastValid' && settledState === 'lastValid';
  const isLate = state === 'waiting' && settledState === 'waiting';
  return (
    <Box
      sx={{
        position: 'sticky',
        top: 48,
        zIndex: 2,
        mb: 2,
        px: { xs: 1, md: 2 },
        py: { xs: 0.5, md: 1 },
        bgcolor: 'background.paper',
        border: isOld ? '2px dashed' : '2px solid',
        borderColor: isOld ? 'warning.main' : 'primary.main',
        borderRadius: 1,
        '@media print': { position: 'static' },
        // A magnified page is low: the line must not take half of it.
        '@media (max-height: 480px)': { position: 'static' },
      }}
    >
      <Typography data-outcome={state} sx={{ fontSize: { xs: '0.95rem', md: '1.1rem' }, lineHeight: 1.35, fontWeight: 650 }}>
        {words}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ display: isOld || isLate ? 'block' : { xs: 'none', md: 'block' } }}>
        {isOld ? `${text('trial.outcome.lastValid')}. ` : ''}
        {isLate ? `${text('trial.outcome.waiting')} ` : ''}
        {rules}
      </Typography>
      {hasJump ? (
        <Link href={`#${OUTCOME_ID}`} variant="body2" className="no-print" onClick={jump}>
          {text('trial.outcome.goToOutcome')}
        </Link>
      ) : null}
      <Box role="status" aria-live="polite" sx={visuallyHidden}>
        {spoken}
      </Box>
    </Box>
  );
}
