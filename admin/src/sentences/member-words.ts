import { type Language } from './language';
import { type SentenceFact, type ValueLabels } from './sentence-fact';

/** A member with a comma or a joining word of its own would run into its neighbours. */
const RUNS_ON = /,|;| (og|eller|and|or) /;

/** A name as it is, in the quotation marks of the language. */
export function quoted(text: string, language: Language): string {
  return language === 'da' ? `»${text}«` : `“${text}”`;
}

/**
 * Members of an enum or a set inside a sentence: "humaniora", "Magistrenes A-kasse (MA)". Names from the rule set are quoted, and so is every member of the list when
 * one of them runs on: »kommunikation og journalistik«, »jura«.
 */
export function memberWords(
  fact: SentenceFact,
  values: readonly string[],
  language: Language,
  labels: ValueLabels = {},
): readonly string[] {
  const members = values.map((value) => {
    const own = labels[fact.key]?.[value];
    if (own) return { text: own[language], isName: true };
    const known = fact.values?.find((candidate) => candidate.value === value);
    return known ? { text: (known.inSentence ?? known.label)[language], isName: false } : { text: value, isName: true };
  });
  const runsOn = members.some(({ text, isName }) => !isName && RUNS_ON.test(text));
  return members.map(({ text, isName }) => (isName || runsOn ? quoted(text, language) : text));
}
