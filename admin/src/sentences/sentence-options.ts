import { type ValueLabels } from './sentence-fact';

export interface SentenceOptions {
  /** The rule set's own names; see `valueLabelsOf`. */
  readonly labels?: ValueLabels;
  /** The word the sentence stands behind, repeated where alternatives are long: "hvis …, eller hvis …". Default: if. */
  readonly introducedBy?: 'if' | 'when';
}
