import type { Localised } from '../../domain/shared/localised';

/** The database cannot be used, or not be brought up to date. Never holds the address, which may hold a password. */
export class DatabaseError extends Error {
  constructor(
    readonly sentence: Localised,
    cause?: unknown,
  ) {
    super(`${sentence.da} / ${sentence.en}`, { cause });
    this.name = 'DatabaseError';
  }
}
