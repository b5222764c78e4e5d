import { type Fact, type Localised, type Schema } from '../api/types';

/** What a sentence needs to know of a fact; every `Fact` of `GET /api/facts` will do. */
export type SentenceFact = Pick<Fact, 'key' | 'type' | 'phrase' | 'unit' | 'unitSingular' | 'values'>;

/** The rule set's own names for members of a fact: `{ track: { intensive: { da: 'Intensivt spor', … } } }`. They are put in quotes. */
export type ValueLabels = Readonly<Record<string, Readonly<Record<string, Localised>>>>;

function typeOf(value: Schema<'ConditionValue'>): Fact['type'] {
  const [one] = Array.isArray(value) ? value : [value];
  if (typeof one === 'number') return 'number';
  return typeof one === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(one) ? 'date' : 'enum';
}

/** The fact with this key; one that is not in the catalogue (any longer) is said by its key. */
export function factNamed(key: string, value: Schema<'ConditionValue'>, facts: readonly SentenceFact[]): SentenceFact {
  const known = facts.find((fact) => fact.key === key);
  if (known) return known;
  const is = { da: `»${key}« er {value}`, en: `“${key}” is {value}` };
  const isNot = { da: `»${key}« ikke er {value}`, en: `“${key}” is not {value}` };
  return { key, type: typeOf(value), phrase: { is, isNot } };
}
