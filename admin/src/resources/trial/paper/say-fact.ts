import { type Fact, type FactValue } from '../../../api/types';
import { factValueText, type Language } from '../../../sentences';

/** Nouns of the catalogue's clauses that are "dit"; all others are "din". */
const NEUTER = /^(fagområde|netværk|spor|køn|jobmål|CV)/;

/** Danish verbs are the same for everybody; only the words for the person change. */
function youInDanish(clause: string): string {
  return clause
    .replace(/\bborgerens ([\p{L}-]+)/gu, (_all, noun: string) => `${NEUTER.test(noun) ? 'dit' : 'din'} ${noun}`)
    .replace(/\bborgeren\b/gu, 'du')
    .replace(/\bBorgeren\b/gu, 'Du')
    .replace(/\bsine\b/gu, 'dine')
    .replace(/\bsin\b/gu, 'din')
    .replace(/\bsit\b/gu, 'dit');
}

const VERBS: Readonly<Record<string, string>> = { is: 'are', has: 'have', was: 'were', wants: 'want', does: 'do' };

function youInEnglish(clause: string): string {
  return clause
    .replace(/\bthe citizen's\b/g, 'your')
    .replace(
      /\b([Tt])he citizen ([a-z]+)/g,
      (_all, first: string, verb: string) => `${first === 'T' ? 'You' : 'you'} ${VERBS[verb] ?? verb}`,
    )
    .replace(/\bthe citizen\b/g, 'you')
    .replace(/\bown\b/g, 'your own');
}

/** A clause about the citizen as one says it to the citizen: "borgeren har haft et studiejob" is "du har haft et studiejob". The order of words stays that of a clause after "at". */
export function addressAsYou(clause: string, language: Language): string {
  return language === 'da' ? youInDanish(clause) : youInEnglish(clause);
}

/** The citizen's own answer as a clause to stand after "at" / "that": "du ikke har haft et studiejob", "uddannelsen er forsinket 6 måneder". */
export function sayFactToCitizen(fact: Fact, value: FactValue, language: Language): string {
  const { phrase } = fact;
  if ('yes' in phrase) return addressAsYou(phrase[value === true ? 'yes' : 'no'][language], language);
  const inSentence = { ...fact, values: fact.values?.map((one) => ({ ...one, label: one.inSentence ?? one.label })) ?? [] };
  // An empty set has nothing to name: the label says it.
  if (Array.isArray(value) && value.length === 0) return `${fact.label[language].toLowerCase()}: ${factValueText(fact, value, language)}`;
  return addressAsYou(phrase.is[language].replace('{value}', factValueText(inSentence, value, language)), language);
}
