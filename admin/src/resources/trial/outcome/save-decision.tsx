import SaveOutlined from '@mui/icons-material/SaveOutlined';
import { Alert, Box, Button, Typography } from '@mui/material';
import { type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { type DecisionRequest } from '../../../api/types';
import { useLanguage, useText } from '../../../i18n/use-text';
import { problemWords } from '../../../layout/problem-words';
import { useSaveDecision } from './use-save-decision';

interface SaveDecisionProps {
  /** What the fields say; null while that cannot be stored. */
  readonly body: DecisionRequest | null;
  /** Whether it has not been possible for a while, and is said to be so. */
  readonly isBlocked: boolean;
  readonly municipalityName: string;
  /** Buttons beside it. */
  readonly children?: ReactNode;
}

/** Stores the outcome as a decision, once, and leads to it. */
export function SaveDecision({ body, isBlocked, municipalityName, children }: SaveDecisionProps) {
  const text = useText();
  const language = useLanguage();
  const { mutate, data: saved, error, isPending } = useSaveDecision();
  const isSaved = body !== null && saved?.body === body;
  return (
    <Box className="no-print" sx={{ mb: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button
          variant="contained"
          startIcon={<SaveOutlined />}
          disabled={isBlocked}
          // Not disabled while it works and afterwards: it would lose the focus, and the keyboard its place on the page.
          aria-disabled={isPending || isSaved}
          onClick={() => {
            if (body && !isPending && !isSaved) mutate(body);
          }}
          sx={{ '&[aria-disabled=true]': { opacity: 0.6, cursor: 'default' } }}
        >
          {text(isPending ? 'trial.save.saving' : 'trial.save.buttonIn', { municipality: municipalityName })}
        </Button>
        {children}
      </Box>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
        {text(isBlocked ? 'trial.save.notNow' : 'trial.save.help')}
      </Typography>
      <Box role="status" aria-live="polite">
        {saved ? (
          <Alert
            severity="success"
            variant="outlined"
            sx={{ mt: 1 }}
            action={
              <Button component={Link} to={saved.path} color="inherit">
                {text('trial.save.open')}
              </Button>
            }
          >
            {text(isSaved ? 'trial.save.saved' : 'trial.save.savedBefore', { municipality: municipalityName })}
          </Alert>
        ) : null}
        {error ? (
          <Alert severity="error" variant="outlined" sx={{ mt: 1 }}>
            {text('trial.save.failed')} {problemWords(error, text, language).sentence}
          </Alert>
        ) : null}
      </Box>
    </Box>
  );
}
