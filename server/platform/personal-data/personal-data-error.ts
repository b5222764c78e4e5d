import type { Localised } from '../../domain/shared/localised';

/** Personal data cannot be read with the key there is, or there is no key. Never holds the key or the data. `message` holds both languages, Danish first. */
export class PersonalDataError extends Error {
  constructor(readonly sentence: Localised) {
    super(`${sentence.da} / ${sentence.en}`);
    this.name = 'PersonalDataError';
  }
}
