import type { WorkClock } from '../../../server/platform/clock';

/** A work clock that stands where a test puts it. */
export interface MovedClock extends WorkClock {
  set(instant: string): void;
}

export function movedClock(instant: string): MovedClock {
  let stands = new Date(instant);
  return {
    now: () => Promise.resolve(new Date(stands)),
    set: (next) => {
      stands = new Date(next);
    },
  };
}
