export { CLOCK, type Clock } from './clock';
export { danishDay } from './danish-day';
export { fixedClock } from './fixed-clock';
export { systemClock } from './system-clock';
export { databaseClock, WORK_CLOCK, type WorkClock } from './work-clock';
