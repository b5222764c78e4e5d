import type { CalendarDate } from '../shared/calendar-date';

/** Why a recomputation found a task done. A person who closes a task gives none of these. */
export const DONE_REASONS = [
  'conversationHeld',
  'measureBegun',
  'trackConfirmed',
  'agreementRegistered',
  'deadlineSet',
  'factsKnown',
  'grantFollowedUp',
] as const;
export type DoneReason = (typeof DONE_REASONS)[number];

/** Why there is nothing left to do, although nobody did it. */
export const EXPIRE_REASONS = ['conversationDayPassed', 'windowOver', 'newerConversation'] as const;
export type ExpireReason = (typeof EXPIRE_REASONS)[number];

/** Why a task is no longer asked for. */
export const CANCEL_REASONS = ['spellEnded', 'paused', 'rulesChanged', 'trackChanged', 'noLongerRequired'] as const;
export type CancelReason = (typeof CANCEL_REASONS)[number];

/** How a wanted task came to an end by what happened in the case. */
export type Settlement =
  | { readonly as: 'done'; readonly reason: DoneReason; readonly on: CalendarDate }
  | { readonly as: 'expired'; readonly reason: ExpireReason };
