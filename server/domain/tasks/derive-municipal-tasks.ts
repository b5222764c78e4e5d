import type { Header } from '../rulebook/rule-set';
import { addDays } from '../shared/calendar-date';
import type { WantedTask } from './task';

export const DAYS_TO_REVIEW = 30;

/** What a municipality has to do for its rules as such: look them over by the day they name. Opens 30 days before, when the first reminder goes out. */
export function deriveMunicipalTasks({ id, reviewBy }: Pick<Header, 'id' | 'reviewBy'>, version: number): WantedTask[] {
  return [
    {
      key: `review-rule:${id}:${version}`,
      kind: 'reviewRule',
      ruleId: 'practice:reviewRule',
      window: { opensOn: addDays(reviewBy, -DAYS_TO_REVIEW), dueOn: reviewBy, latestOn: null },
      detail: { responsible: 'manager' },
    },
  ];
}
