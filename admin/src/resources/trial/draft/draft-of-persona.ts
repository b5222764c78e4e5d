import { type Schema } from '../../../api/types';
import { type Language } from '../../../sentences';
import { answerOfValue } from './answer-of-value';
import { type FactAnswer } from './fact-answer';
import { type TrialDraft } from './trial-draft';

/** What a persona sets: the spell, the day, the answers. */
export type PersonaPart = Pick<
  TrialDraft,
  | 'persona'
  | 'startedOn'
  | 'asOf'
  | 'contacts'
  | 'pauses'
  | 'measures'
  | 'confirmed'
  | 'answers'
  | 'unemploymentRising'
  | 'applied'
  | 'nextKey'
>;

/** A persona copied into the fields, to be changed at will. */
export function draftOfPersona({ id, asOf, spell, facts }: Schema<'Persona'>, language: Language): PersonaPart {
  let nextKey = 1;
  const answers = Object.entries(facts).flatMap(([key, value]): [string, FactAnswer][] => {
    const answer = answerOfValue(value, language);
    return answer === undefined ? [] : [[key, answer]];
  });
  return {
    persona: id,
    startedOn: spell.startedOn,
    asOf,
    contacts: spell.contacts.map(({ heldOn, kind, heldBy }) => ({ key: nextKey++, heldOn, kind, heldBy: heldBy ?? '' })),
    pauses: spell.pauses.map(({ from, to }) => ({ key: nextKey++, from, to: to ?? '' })),
    measures: spell.measures.map((taken) => ({ key: nextKey++, id: taken.id, from: taken.from, to: taken.to ?? '' })),
    confirmed: { track: spell.confirmedTrack?.id ?? '', on: spell.confirmedTrack?.confirmedOn ?? '' },
    unemploymentRising: 'unknown',
    answers: Object.fromEntries(answers),
    applied: null,
    nextKey,
  };
}
