import { type Localised } from '../api/types';
import { type RuleLabels } from './rule-labels';

export interface MetRequirement {
  /** Null when neither the answer nor the rules know it (any longer). */
  readonly label: Localised | null;
  /** Running number of the conversation within the requirement, from 1. */
  readonly number: number;
}

/** The requirement behind the id of a slot, which is the requirement's id and a running number: `floor-six-conversations-3`. */
export function metRequirement(slotId: string, labels: RuleLabels): MetRequirement {
  const match = /^(.+)-(\d+)$/.exec(slotId);
  return { label: labels.get(`element:${match?.[1] ?? slotId}`) ?? null, number: Number(match?.[2] ?? 1) };
}
