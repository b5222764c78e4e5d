import { type ContactSlot } from '../api/types';

export type ContactState = 'overdue' | 'open' | 'coming';

/** Where a planned conversation stands on the day of the decision: its last day has passed, its window is open, or it is still to come. Days are YYYY-MM-DD. */
export function contactState({ overdue, opensOn }: Pick<ContactSlot, 'overdue' | 'opensOn'>, asOf: string): ContactState {
  if (overdue) return 'overdue';
  return opensOn <= asOf ? 'open' : 'coming';
}
