import { type Schema } from '../api/types';
import { conditionSentence } from './condition-sentence';
import { type Language } from './language';
import { type Segment, textSegment } from './segment';
import { type SentenceFact } from './sentence-fact';
import { type SentenceOptions } from './sentence-options';

type Criterion = Schema<'Grants'>['criteria'][number];

const INTRODUCTIONS: Readonly<Record<Language, Readonly<Record<Criterion['role'], string>>>> = {
  da: {
    required: 'Kurset bevilges kun, hvis ',
    excluding: 'Kurset bevilges ikke, hvis ',
    supporting: 'Det taler for kurset, hvis ',
    referring: 'En medarbejder afgør sagen, hvis ',
  },
  en: {
    required: 'The course is granted only if ',
    excluding: 'The course is not granted if ',
    supporting: 'It speaks for the course if ',
    referring: 'A member of staff decides the case if ',
  },
};

/** A grant criterion with what it does: "Kurset bevilges kun, hvis der er lavet en konkret individuel vurdering". */
export function criterionSentence(
  criterion: Pick<Criterion, 'role' | 'when'>,
  facts: readonly SentenceFact[],
  language: Language,
  options: SentenceOptions = {},
): readonly Segment[] {
  const said = conditionSentence(criterion.when, facts, language, { ...options, introducedBy: 'if' });
  return [textSegment(INTRODUCTIONS[language][criterion.role]), ...said];
}
