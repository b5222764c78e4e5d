import type { Localised } from '../../domain/shared/localised';

/** The queue cannot be used as it is set up. Never holds the address, which may hold a password. */
export class QueueError extends Error {
  constructor(
    readonly sentence: Localised,
    cause?: unknown,
  ) {
    super(`${sentence.da} / ${sentence.en}`, { cause });
    this.name = 'QueueError';
  }
}
