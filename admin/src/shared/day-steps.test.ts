import { addDays, daysBetween } from './day-steps';

test.each([
  ['2026-11-23', 1, '2026-11-24'],
  ['2026-03-28', 2, '2026-03-30'],
  ['2026-10-24', 2, '2026-10-26'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-01-01', -1, '2025-12-31'],
])('%s and %i days is %s, also over the change of the clock', (day, days, other) => {
  expect([addDays(day, days), daysBetween(day, other)]).toEqual([other, days]);
});
