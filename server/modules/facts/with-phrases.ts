import type { FactPhrase } from '../../domain/facts/fact';

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (raw: unknown): raw is Plain => typeof raw === 'object' && raw !== null && !Array.isArray(raw);

/** Says the fact by its label: right in every language, though nobody would talk like that. */
function phraseByLabel(type: unknown, da: string, en: string): FactPhrase {
  if (type === 'boolean') return { yes: { da: `»${da}« er ja`, en: `“${en}” is yes` }, no: { da: `»${da}« er nej`, en: `“${en}” is no` } };
  return {
    is: { da: `»${da}« er {value}`, en: `“${en}” is {value}` },
    isNot: { da: `»${da}« ikke er {value}`, en: `“${en}” is not {value}` },
  };
}

function withPhrase(fact: unknown): unknown {
  if (!isPlain(fact) || 'phrase' in fact || !isPlain(fact['label'])) return fact;
  const { da, en } = fact['label'];
  return { ...fact, phrase: phraseByLabel(fact['type'], String(da), String(en)) };
}

/**
 * Catalogues were stored before facts had phrases, and old decisions are replayed with them for ever. Gives such facts one made of the label; facts that have a
 * phrase, and what is no list of facts at all, stay as they are.
 */
export function withPhrases(facts: unknown): unknown {
  return Array.isArray(facts) ? facts.map(withPhrase) : facts;
}
