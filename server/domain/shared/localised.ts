/** A text a person reads: Danish first, English complete. */
export interface Localised {
  readonly da: string;
  readonly en: string;
}

/** Stands where only the code of a reason was asked for. */
export const NO_TEXT: Localised = { da: '', en: '' };
