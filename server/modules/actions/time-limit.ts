import { DomainError } from '../../domain/shared/domain-error';

/**
 * Waits for `work`, at most so many milliseconds; then calls `stop`, waits for that and throws `action.out_of_time`. What never ends is left behind: `stop`
 * must have made sure that it can do nothing more.
 */
export async function withinTime<T>(milliseconds: number, work: Promise<T>, stop: () => Promise<void>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      // It may still fail, long after anybody listens.
      work.catch(() => undefined);
      stop().then(() => reject(new DomainError('action.out_of_time')), reject);
    }, milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
