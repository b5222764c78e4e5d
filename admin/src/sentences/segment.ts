import { capitalised } from './format';

/**
 * A piece of a sentence. `fact`: what is asked about; `operator`: how it is compared, "mindst", "ikke"; `value`: what with; `joiner`: "og", "eller", "(1)". The pieces
 * put together are the sentence, spaces and all.
 */
export interface Segment {
  readonly kind: 'text' | 'fact' | 'operator' | 'value' | 'joiner';
  readonly text: string;
  /** Key of the fact, on the pieces of a statement about it. */
  readonly fact?: string;
  /** Id of the node of the condition the piece comes from. */
  readonly nodeId?: string;
}

/** Words that belong to no fact. */
export function textSegment(text: string): Segment {
  return { kind: 'text', text };
}

/** The sentence as one text. */
export function plainText(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join('');
}

/** The same sentence with a large first letter. */
export function startingLarge(segments: readonly Segment[]): readonly Segment[] {
  const [first, ...rest] = segments;
  return first ? [{ ...first, text: capitalised(first.text) }, ...rest] : [];
}
