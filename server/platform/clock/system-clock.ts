import type { Clock } from './clock';
import { danishDay } from './danish-day';

export const systemClock: Clock = {
  today: () => danishDay(new Date()),
  now: () => new Date(),
};
