import { type Schema } from '../api/types';
import { isNegative } from './comparison-words';
import { type Language } from './language';
import { type Segment } from './segment';
import { factNamed, type SentenceFact, type ValueLabels } from './sentence-fact';
import { valueSegments } from './value-segments';

/** One statement of a condition: a leaf, or what a decision's trace says of one. */
export type Statement = Pick<Extract<Schema<'Condition'>, { fact: string }>, 'fact' | 'operator' | 'value'> & { readonly id?: string };

const SLOT = '{value}';
/** The words that turn a clause round. They are easily read over, so they are a piece of their own. */
const NOT = /^(.*?)(?<![^ ])(ikke|not|cannot|no)(?![^ ])(.*)$/;

/** Marks the words and leaves the spaces around them unmarked. */
function piece(kind: Segment['kind'], text: string): readonly Segment[] {
  const words = text.trim();
  if (words === '') return text === '' ? [] : [{ kind: 'text', text }];
  const start = text.indexOf(words);
  const [before, after] = [text.slice(0, start), text.slice(start + words.length)];
  return [...piece('text', before), { kind, text: words }, ...piece('text', after)];
}

function clause(text: string, negative: boolean): readonly Segment[] {
  const [, before, not, after] = (negative && NOT.exec(text)) || [];
  if (not === undefined) return piece('fact', text);
  return [...piece('fact', before ?? ''), ...piece('operator', not), ...piece('fact', after ?? '')];
}

/** Whether the statement is said with "ikke". */
export function isSaidWithNot({ operator, value }: Pick<Statement, 'operator' | 'value'>): boolean {
  return typeof value === 'boolean' ? value === isNegative(operator) : isNegative(operator);
}

/** A statement as a clause to stand after "hvis" / "if": "uddannelsen er forsinket mindst 6 måneder". A fact that is not in the catalogue is said by its key. */
export function statementSegments(
  statement: Statement,
  facts: readonly SentenceFact[],
  language: Language,
  labels?: ValueLabels,
): readonly Segment[] {
  const { operator, value, id } = statement;
  const fact = factNamed(statement.fact, value, facts);
  const marked = (segment: Segment): Segment => ({ ...segment, fact: fact.key, ...(id === undefined ? {} : { nodeId: id }) });
  if ('yes' in fact.phrase) {
    const negative = isSaidWithNot({ operator, value });
    return clause(fact.phrase[negative ? 'no' : 'yes'][language], negative).map(marked);
  }
  const negative = isNegative(operator);
  const [before = '', after = ''] = fact.phrase[negative ? 'isNot' : 'is'][language].split(SLOT);
  return [
    ...clause(before, negative),
    ...valueSegments({ fact, operator, value }, language, labels),
    ...clause(after, negative && !NOT.test(before)),
  ].map(marked);
}
