import type { Localised } from '../../../domain/shared/localised';

/** What a code says to people. `{name}` in a sentence is filled in from the error's details. */
export interface ProblemText {
  readonly status: number;
  readonly title: Localised;
  /** What happened, and what would work. */
  readonly sentence: Localised;
}

/** A row of the tables: status, title and sentence in Danish and English. */
export function problemText(status: number, titleDa: string, titleEn: string, da: string, en: string): ProblemText {
  return { status, title: { da: titleDa, en: titleEn }, sentence: { da, en } };
}
