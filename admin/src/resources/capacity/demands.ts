import { type Schema } from '../../api/types';

/** One way of meeting the citizens and what it costs in a year. */
export interface Demand {
  /** "forAll-12", "split-24": stable while the numbers change. */
  readonly id: string;
  readonly kind: 'forAll' | 'split';
  readonly perYear: number;
  readonly conversations: number;
  /** The two parts of a split; null when everybody gets the same. */
  readonly parts: { readonly intensive: number; readonly timely: number } | null;
  /** Full-time equivalents at 1, 2, 3 … conversations a day; one decimal, rounded up. */
  readonly neededByPerDay: readonly number[];
}

/** The demands of an answer in S3's order: the same for all, then the split. */
export function demandsOf(answer: Schema<'CapacityAnswer'>): readonly Demand[] {
  return answer.needed.map(({ demand: kind, perYear, conversations, byPerDay }) => {
    const split = kind === 'split' ? answer.split.find(({ intensivePerYear }) => intensivePerYear === perYear) : undefined;
    return {
      id: `${kind}-${perYear}`,
      kind,
      perYear,
      conversations,
      parts: split ? { intensive: split.intensive, timely: split.timely } : null,
      neededByPerDay: byPerDay,
    };
  });
}
