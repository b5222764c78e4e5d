import { type ErrorProps } from 'react-admin';
import { ApiProblem } from '../api/api-problem';
import { request } from '../api/request';
import { useText } from '../i18n/use-text';
import { ErrorState } from './error-state';
import { Page } from './page';

/** What browsers say when the code of a page could not be fetched: the service is away, or it serves a newer console. */
const NOT_FETCHED = /dynamically imported module|importing a module script|unable to preload/i;

/** Reloads only when the service answers; else the person would lose the page for the browser's own error. */
async function reloadWhenThere(): Promise<void> {
  try {
    await request('/health/live');
    window.location.reload();
  } catch {
    // The sentence on the page still holds.
  }
}

/** A page that could not be drawn at all. */
export function PageFailed({ error }: ErrorProps) {
  const text = useText();
  const isAway = error instanceof Error && NOT_FETCHED.test(error.message);
  return (
    <Page title={text('common.error.title')}>
      <ErrorState error={isAway ? new ApiProblem(0, { code: 'network.down' }) : error} onRetry={() => void reloadWhenThere()} />
    </Page>
  );
}
