import { backOff } from './back-off';

const LOWEST = '00000000-0000-4000-8000-000000000000';
const HIGHEST = 'ffffffff-ffff-4fff-8fff-ffffffffffff';

describe('the wait after a failure', () => {
  it.each([
    [1, 1000, 750],
    [2, 4000, 3000],
    [3, 16_000, 12_000],
    [6, 1_024_000, 768_000],
    [7, 3_600_000, 2_700_000],
    [8, 3_600_000, 2_700_000],
  ])('after failure %i: from %i down to %i ms, by the id', (failures, longest, shortest) => {
    expect([backOff(failures, LOWEST), backOff(failures, HIGHEST)]).toEqual([longest, shortest]);
  });
});
