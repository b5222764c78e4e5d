import type { Localised } from '../../../domain/shared/localised';

/** Why a spell ended, by its code. A test demands words for every code a request may give. */
export const END_REASON_WORDS: Readonly<Record<string, Localised>> = {
  employment: { da: 'i arbejde', en: 'in work' },
  education: { da: 'i uddannelse', en: 'in education' },
  otherBenefit: { da: 'på en anden ydelse', en: 'on another benefit' },
  movedAway: { da: 'flyttet fra kommunen', en: 'moved away' },
  other: { da: 'en anden grund', en: 'another reason' },
};
