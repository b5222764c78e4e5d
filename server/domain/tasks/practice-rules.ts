import type { Basis } from '../rulebook/rule-set';
import type { Localised } from '../shared/localised';

export interface PracticeRule {
  readonly label: Localised;
  readonly basis: Basis;
}

/** Tasks that follow from how the work is done and not from an element of the rule set. The key is the `ruleId`. */
export const PRACTICE_RULES: Readonly<Record<string, PracticeRule>> = {
  'practice:registerAgreement': {
    label: { da: 'Aftalen fra en samtale registreres samme dag', en: 'The agreement of a conversation is registered the same day' },
    basis: {
      assumption: true,
      source: 'S0 5.2, 7.1',
      reason: {
        da: 'At aftalen registreres efter samtalen, står i kilden. At det er samme dag, er vores læsning, og det samme gælder for de andre kommuner.',
        en: 'That the agreement is registered after the conversation is in the source. That it is the same day is our reading, also for the other municipalities.',
      },
    },
  },
  'practice:setSelfBookingDeadline': {
    label: { da: 'Fristen for næste selvbooking sættes med det samme', en: 'The deadline for the next self-booking is set at once' },
    basis: { source: 'S0 5.2, 7.1' },
  },
  'practice:collectMissingFact': {
    label: { da: 'Manglende oplysninger hentes ved næste samtale', en: 'Missing facts are collected at the next conversation' },
    basis: {
      assumption: true,
      reason: {
        da: 'Ingen kilde sætter en frist. Ved næste samtale kan borgeren alligevel spørges, og uden en samtale er to uger nok til en opringning.',
        en: 'No source sets a deadline. At the next conversation the citizen can be asked anyway, and without one two weeks are enough for a phone call.',
      },
    },
  },
  'practice:followUpGrant': {
    label: { da: 'Et bevilget kursus følges op af et tilbud', en: 'A granted course is followed by a measure' },
    basis: { source: 'S2 5.7, 5.8' },
  },
  'practice:reviewRule': {
    label: { da: 'Regelsættet efterses senest på den dag, det selv nævner', en: 'The rule set is reviewed by the day it names itself' },
    basis: {
      assumption: true,
      reason: {
        da: 'Ingen kilde nævner eftersyn. Dagen står i regelsættet, og en måned er nok til at gennemgå reglerne.',
        en: 'No source mentions reviews. The day stands in the rule set, and a month is enough to go through the rules.',
      },
    },
  },
};
