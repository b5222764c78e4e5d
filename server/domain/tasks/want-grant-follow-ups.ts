import { addDays } from '../shared/calendar-date';
import type { WantedTask } from './task';
import type { TaskInput } from './task-input';

/** Our assumption, from the reminder plans' own reason: the follow-up should be agreed before the course ends. */
export const DAYS_BEFORE_COURSE_ENDS = 14;

export const grantKey = (grantId: string): string => `grant:${grantId}`;

/** A granted course is followed by a measure within so many weeks, where the rule set says so (S2 5.7, 5.8). */
export function wantGrantFollowUps({ prepared, happened }: TaskInput): WantedTask[] {
  const followUp = prepared.ruleSet.grants.followUpMeasure;
  if (followUp === undefined) return [];
  return happened.grants
    .filter(({ followedUpOn }) => followedUpOn === null)
    .map(({ id, courseEndsOn }) => ({
      key: grantKey(id),
      kind: 'followUpGrant',
      ruleId: 'practice:followUpGrant',
      window: {
        opensOn: addDays(courseEndsOn, -DAYS_BEFORE_COURSE_ENDS),
        dueOn: addDays(courseEndsOn, 7 * followUp.withinWeeks),
        latestOn: null,
      },
      detail: { responsible: 'jobConsultant', about: courseEndsOn },
    }));
}
