import { type Schema } from '../api/types';
import { conditionSentence } from './condition-sentence';
import { CONDITION_WORDS } from './condition-words';
import { type Language } from './language';
import { type Segment, textSegment } from './segment';
import { type SentenceFact } from './sentence-fact';
import { type SentenceOptions } from './sentence-options';

const PROPOSED: Readonly<Record<Language, string>> = { da: 'Foreslås', en: 'Proposed' };
const THE_REST: Readonly<Record<Language, string>> = { da: 'Alle andre', en: 'Everyone else' };
const ALL: Readonly<Record<Language, string>> = { da: 'Alle', en: 'Everyone' };

/** Who a track is for: "Foreslås, når risikoen for langtidsledighed er høj"; the default is "Alle andre", and "Alle" where it is the only one. */
export function trackSentence(
  track: Pick<Schema<'Track'>, 'when'>,
  facts: readonly SentenceFact[],
  language: Language,
  options: SentenceOptions & { readonly isOnly?: boolean } = {},
): readonly Segment[] {
  if (!track.when) return [textSegment((options.isOnly ? ALL : THE_REST)[language])];
  const said = conditionSentence(track.when, facts, language, { ...options, introducedBy: 'when' });
  const comma = language === 'da' ? ',' : '';
  return [textSegment(PROPOSED[language]), { kind: 'joiner', text: `${comma} ${CONDITION_WORDS[language].when} ` }, ...said];
}
