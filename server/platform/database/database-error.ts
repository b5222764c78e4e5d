import type { Localised } from '../../domain/shared/localised';

/** The database of `DATABASE_URL` cannot be used. Never holds the address, which may hold a password. */
export class DatabaseError extends Error {
  constructor(
    readonly sentence: Localised,
    cause?: unknown,
  ) {
    super(`${sentence.da} / ${sentence.en}`, { cause });
    this.name = 'DatabaseError';
  }
}
