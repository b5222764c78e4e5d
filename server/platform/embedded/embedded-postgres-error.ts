import type { Localised } from '../../domain/shared/localised';

/** The embedded database cannot start, for a reason the person at the keyboard can act on. `message` holds both languages, Danish first. */
export class EmbeddedPostgresError extends Error {
  constructor(
    readonly sentence: Localised,
    cause?: unknown,
  ) {
    super(`${sentence.da} / ${sentence.en}`, { cause });
    this.name = 'EmbeddedPostgresError';
  }
}
