import { type Condition } from '../api/types';
import { conditionSentence } from './condition-sentence';
import { fitsInWords } from './condition-shape';
import { CONDITION_WORDS } from './condition-words';
import { type Language } from './language';
import { type Segment, startingLarge, textSegment } from './segment';
import { type SentenceFact } from './sentence-fact';
import { type SentenceOptions } from './sentence-options';

/** "Hvis A og B: 2 point". After a numbered list nobody would see where the result begins, so there it comes first: "2 point, hvis alle disse gælder: (1) …". */
export function ifThen(
  condition: Condition,
  result: string,
  facts: readonly SentenceFact[],
  language: Language,
  options: SentenceOptions = {},
): readonly Segment[] {
  const word = CONDITION_WORDS[language].if;
  const said = conditionSentence(condition, facts, language, { ...options, introducedBy: 'if' });
  const joiner = (text: string): Segment => ({ kind: 'joiner', text });
  if (fitsInWords(condition)) return startingLarge([joiner(`${word} `), ...said, textSegment(`: ${result}`)]);
  return startingLarge([textSegment(`${result}, `), joiner(`${word} `), ...said]);
}
