import type { CalendarDate } from '../../server/domain/shared/calendar-date';
import type { DemoCitizen } from './demo-citizen';
import { generateStock } from './generate-stock';
import { DEMO_MUNICIPALITIES } from './municipality-profile';

/** The seed of the demo: everything shipped (effects by group, examples, screenshots) rests on it. */
export const DEMO_SEED = 2020;

/** All 14,254 academics of the five university cities, municipality by municipality. Lazy: hold one at a time, or collect them. */
export function* generateDemoPopulation(asOf: CalendarDate, seed: number = DEMO_SEED): Generator<DemoCitizen> {
  for (const municipality of DEMO_MUNICIPALITIES) yield* generateStock(municipality, seed, asOf);
}
