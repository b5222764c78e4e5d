import { DomainError } from '../../domain/shared/domain-error';

/**
 * Waits for `work`, at most so many milliseconds; then calls `stop`, waits for that and throws `action.out_of_time`. What never ends is left behind: `stop`
 * must have made sure that it can do nothing more.
 */
export async function withinTime<T>(milliseconds: number, work: Promise<T>, stop: () => Promise<void>): Promise<T> {
  let stopping: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      stopping = stop();
      stopping.then(resolve, resolve);
    }, milliseconds);
  });
  // However it ends after that, it is too late: being stopped is how it ended, not why.
  const ended = work.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  const first = await Promise.race([ended, late]);
  clearTimeout(timer);
  if (stopping) await stopping;
  if (stopping || !first) throw new DomainError('action.out_of_time');
  if ('error' in first) throw first.error;
  return first.value;
}
