import { calendarDate } from '../shared/calendar-date';
import { type FloorDates, governingFloor } from './governing-floor';

/** law.md: dk-2024 holds from 2024-01-01, dk-2026 from 2026-07-01; dk-2027 is a draft. */
const floor = (id: string, from: string, to?: string, status: FloorDates['status'] = 'inForce'): FloorDates => ({
  id,
  status,
  validFrom: calendarDate(from),
  ...(to === undefined ? {} : { validTo: calendarDate(to) }),
});
const FLOORS = [
  floor('dk-2026', '2026-07-01'),
  floor('dk-2020', '2020-01-01', '2024-01-01'),
  floor('dk-2027', '2027-01-01', undefined, 'draft'),
  floor('dk-2024', '2024-01-01', '2026-07-01'),
];

describe('the floor that governs a spell', () => {
  test.each([
    ['2019-12-31', 'dk-2020'],
    ['2020-01-01', 'dk-2020'],
    ['2023-12-31', 'dk-2020'],
    ['2024-01-01', 'dk-2024'],
    ['2026-06-30', 'dk-2024'],
    ['2026-07-01', 'dk-2026'],
    ['2027-03-01', 'dk-2026'],
  ])('a spell from %s is governed by %s', (startedOn, id) => {
    expect(governingFloor(FLOORS, calendarDate(startedOn)).id).toBe(id);
  });

  test('one that is asked for is taken, whatever its dates; a draft or an unknown one is refused', () => {
    const asked = (id: string) => () => governingFloor(FLOORS, calendarDate('2026-10-05'), id).id;
    expect(asked('dk-2020')()).toBe('dk-2020');
    expect(asked('dk-2027')).toThrow('floor.is_draft at floor');
    expect(asked('dk-1999')).toThrow('floor.unknown at floor');
  });
});
