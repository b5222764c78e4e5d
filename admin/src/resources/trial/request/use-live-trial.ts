import { useEffect, useState } from 'react';
import { ApiProblem } from '../../../api/api-problem';
import { type DecisionRequest, type Schema } from '../../../api/types';
import { useTrial } from '../../../api/use-api';
import { useSettled } from '../../../shared/use-settled';

/** Fast typists leave about 100 ms between keys; the service needs some 5 ms. Short enough that the answer is there before one looks up. */
const DEBOUNCE_MS = 30;
const RETRY_MS = 2000;

/** An answer and the question it answers. */
export interface AnsweredTrial {
  readonly body: DecisionRequest;
  readonly trial: Schema<'Trial'>;
}

export interface LiveTrial {
  /** The latest answer there was; it stays while the next is on its way, and when none can be had. */
  readonly last: AnsweredTrial | null;
  /** Whether `last` answers what is asked now. */
  readonly isCurrent: boolean;
  /** The service's refusal; null while there is none. */
  readonly refusal: unknown;
  /** The service does not answer; it is asked again every two seconds until it does. */
  readonly isDown: boolean;
  readonly retry: () => void;
}

/** Asks the service what `body` would lead to, as soon as it has stopped changing. Null asks nothing. `body` must be the same object while it says the same. */
export function useLiveTrial(body: DecisionRequest | null): LiveTrial {
  const asked = useSettled(body, DEBOUNCE_MS);
  const { data, error, failureReason, isPlaceholderData, refetch } = useTrial(asked);
  const [last, setLast] = useState<AnsweredTrial | null>(null);
  const [isDown, setDown] = useState(false);

  const hasAnswer = asked !== null && data !== undefined && !isPlaceholderData;
  const reason = asked === null ? null : (error ?? failureReason);
  const isAway = reason instanceof ApiProblem && reason.isNetwork;
  const refusal = asked !== null && error && !isAway ? error : null;
  // While rendering, so that an old answer is never painted as the new one; and the banner stays until there is an answer, not until the next attempt.
  if (hasAnswer && (last?.trial !== data || last.body !== asked)) setLast({ body: asked, trial: data });
  if (isAway && !isDown) setDown(true);
  if (isDown && !isAway && (hasAnswer || refusal || asked === null)) setDown(false);

  const gaveUp = isAway && error !== null;
  useEffect(() => {
    if (!gaveUp) return undefined;
    const timer = setInterval(() => void refetch(), RETRY_MS);
    return () => clearInterval(timer);
  }, [gaveUp, refetch]);

  return { last, isCurrent: body !== null && last?.body === body, refusal, isDown, retry: () => void refetch() };
}
