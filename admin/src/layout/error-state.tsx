import { Alert, AlertTitle, Button, Stack } from '@mui/material';
import { type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useLanguage, useText } from '../i18n/use-text';
import { problemWords } from './problem-words';

interface ErrorStateProps {
  readonly error: unknown;
  readonly onRetry?: (() => void) | undefined;
  /** A way on that fits the page better than the home page. */
  readonly action?: ReactNode;
}

/** Always a sentence and a way on. */
export function ErrorState({ error, onRetry, action }: ErrorStateProps) {
  const text = useText();
  const { title, sentence, more, field, requestId } = problemWords(error, text, useLanguage());
  return (
    <Alert severity="error" variant="outlined" sx={{ my: 1, '& .MuiAlert-message': { minWidth: 0, overflowWrap: 'anywhere' } }}>
      <AlertTitle>{title}</AlertTitle>
      {sentence}
      {more.length > 0 ? (
        <ul>
          {more.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      ) : null}
      {field ? <div>{text('common.error.field', { field })}</div> : null}
      {requestId ? <div>{text('common.error.requestId', { id: requestId })}</div> : null}
      <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 1, mt: 1 }}>
        {onRetry ? (
          <Button variant="outlined" onClick={onRetry}>
            {text('common.retry')}
          </Button>
        ) : null}
        {action ?? (
          <Button component={Link} to="/">
            {text('common.goHome')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}
