import { type Condition } from '../api/types';
import { countStatements, fitsInWords, isLeaf, membersOf } from './condition-shape';
import { CONDITION_WORDS } from './condition-words';
import { type Language } from './language';
import { type Segment } from './segment';
import { type SentenceFact } from './sentence-fact';
import { type SentenceOptions } from './sentence-options';
import { statementSegments } from './statement-segments';

interface Node {
  readonly nodeId: string;
  /** What the author wrote beside this part of the condition. */
  readonly note?: string;
}

/** A condition as a nested list: "alle disse gælder" over its members, statements at the ends. */
export type OutlineNode =
  | (Node & { readonly kind: 'statement'; readonly segments: readonly Segment[] })
  | (Node & { readonly kind: 'all' | 'any'; readonly heading: string; readonly members: readonly OutlineNode[] })
  | (Node & { readonly kind: 'not'; readonly heading: string; readonly members: readonly [OutlineNode] });

/** More statements than this in one sentence make the reader start again. */
const MOST_IN_A_SENTENCE = 5;

/** Whether a page should show the condition as a list and not as a sentence: nested, or more than five statements. */
export function readsBetterAsList(condition: Condition): boolean {
  return !fitsInWords(condition) || countStatements(condition) > MOST_IN_A_SENTENCE;
}

/** The condition as a tree of headings and statements, for a nested list. Headings begin with a small letter. */
export function conditionOutline(
  condition: Condition,
  facts: readonly SentenceFact[],
  language: Language,
  options: SentenceOptions = {},
): OutlineNode {
  const words = CONDITION_WORDS[language];
  const node: Node = { nodeId: condition.id, ...(condition.label === undefined ? {} : { note: condition.label }) };
  if (isLeaf(condition)) return { ...node, kind: 'statement', segments: statementSegments(condition, facts, language, options.labels) };
  if ('not' in condition) {
    return { ...node, kind: 'not', heading: words.doesNotHold, members: [conditionOutline(condition.not, facts, language, options)] };
  }
  const [kind, heading] = 'all' in condition ? (['all', words.allHold] as const) : (['any', words.anyHolds] as const);
  return {
    ...node,
    kind,
    heading,
    members: (membersOf(condition) ?? []).map((member) => conditionOutline(member, facts, language, options)),
  };
}
