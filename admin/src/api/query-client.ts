import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './api-problem';

/** A refusal is an answer and is not asked for again; a service that does not answer is asked twice more. */
function shouldRetry(failures: number, error: unknown): boolean {
  return failures < 2 && !(error instanceof ApiProblem && !error.isNetwork);
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    // The service may stand on the machine itself: a browser that thinks it is offline must ask all the same.
    defaultOptions: {
      queries: { networkMode: 'always', retry: shouldRetry, retryDelay: (attempt) => 400 * (attempt + 1), staleTime: 30_000 },
    },
  });
}
