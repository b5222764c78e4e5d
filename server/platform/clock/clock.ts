import type { CalendarDate } from '../../domain/shared/calendar-date';

/** The only source of today and now outside the domain; the domain takes them as arguments. */
export interface Clock {
  /** The civil day in Denmark, whatever the machine's time zone. */
  today(): CalendarDate;
  now(): Date;
}

/** Nest's token for the clock. */
export const CLOCK = Symbol('Clock');
