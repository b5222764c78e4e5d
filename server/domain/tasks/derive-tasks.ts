import type { WantedTask } from './task';
import type { TaskInput } from './task-input';
import { wantBookings } from './want-bookings';
import { wantConversations } from './want-conversations';
import { wantGrantFollowUps } from './want-grant-follow-ups';
import { wantMeasures } from './want-measures';
import { wantMissingFacts } from './want-missing-facts';
import { wantRecords } from './want-records';
import { wantTrackConfirmation } from './want-track-confirmation';

/**
 * Every task the rules ask for now, as far as the plan reaches, each requirement under one key that stays. Pure: same input, same tasks. A day that passes
 * changes nothing but what says so itself (`wantedUntil`). An ended spell asks for nothing. What an open pause hides is not asked for until the pause ends.
 */
export function deriveTasks(input: TaskInput): WantedTask[] {
  if (input.happened.endedOn !== null) return [];
  return [
    ...wantConversations(input),
    ...wantBookings(input),
    ...wantRecords(input),
    ...wantTrackConfirmation(input),
    ...wantMeasures(input),
    ...wantMissingFacts(input),
    ...wantGrantFollowUps(input),
  ];
}
