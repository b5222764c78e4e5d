import { type Schema } from '../../api/types';
import { CAPACITY_FIELDS, type CapacityNumbers } from './capacity-fields';

/** S3: twice a month, every month, every other month with the intensive part; every quarter, every other month, every month with everybody. */
const INTENSIVE_PER_YEAR = [24, 12, 6];
const PER_CITIZEN_PER_YEAR = [4, 6, 12];

/** The most the service answers, so that another row or column never needs another question. */
const MOST_FULL_TIME_EQUIVALENTS = 100;

/** What the service is asked. The conversations a day only choose a row of the answer. */
export function capacityRequest({ perDay: _row, ...numbers }: CapacityNumbers): Schema<'CapacityRequest'> {
  return {
    ...numbers,
    intensivePerYear: INTENSIVE_PER_YEAR,
    perCitizenPerYear: PER_CITIZEN_PER_YEAR,
    mostPerDay: CAPACITY_FIELDS.perDay.max,
    mostFullTimeEquivalents: MOST_FULL_TIME_EQUIVALENTS,
  };
}
