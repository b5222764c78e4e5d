export { decisionSentence } from './decision-sentence';
export { lanesOfDecision } from './lanes-of-decision';
export { lanesOfSchedule } from './lanes-of-schedule';
export { scheduleSentence } from './schedule-sentence';
export { type SpellDays } from './spell-weeks';
export { Timeline, type TimelineProps } from './timeline';
export { type LaneRole, type TimelineItem, type TimelineLane } from './timeline-lane';
export { type TimelineWords, useTimelineWords } from './timeline-words';
export { weeksToShow } from './weeks-to-show';
