/** A text a person reads: Danish first, English complete. */
export interface Localised {
  readonly da: string;
  readonly en: string;
}
