import { type Basis } from '../api/types';
import { type Language } from './language';

/** The parts of a source are named in English in the rule files. */
const PLACES: Readonly<Record<string, string>> = {
  table: 'tabel',
  figure: 'figur',
  appendix: 'bilag',
  worksheet: 'arbejdsark',
  introduction: 'indledning',
  criterion: 'kriterium',
  characteristic: 'kendetegn',
  characteristics: 'kendetegn',
  recommendation: 'anbefaling',
  track: 'spor',
};

/** A place in the sources: "S2 tabel 5.7" in Danish, as it stands in English. */
export function sourceText(source: string, language: Language): string {
  if (language === 'en') return source;
  return source.replace(/\b[a-z]+\b(?= ?[\d(#]|$)/g, (word) => (Object.hasOwn(PLACES, word) ? (PLACES[word] ?? word) : word));
}

/** Where a value comes from: "S2 5.4", "Antagelse: …", "Antagelse ud fra S2 5.4: …". */
export function basisSentence(basis: Basis, language: Language): string {
  const source = basis.source === undefined ? null : sourceText(basis.source, language);
  if (!basis.assumption) return source ?? '';
  const from = source === null ? '' : language === 'da' ? ` ud fra ${source}` : ` based on ${source}`;
  return `${language === 'da' ? 'Antagelse' : 'Assumption'}${from}: ${basis.reason?.[language] ?? ''}`;
}
