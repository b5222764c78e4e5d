import { fixedClock } from './fixed-clock';

describe('the day in Denmark', () => {
  it.each([
    ['winter, a second before midnight', '2026-11-21T22:59:59Z', '2026-11-21'],
    ['winter, midnight', '2026-11-21T23:00:00Z', '2026-11-22'],
    ['summer, a second before midnight', '2026-07-01T21:59:59Z', '2026-07-01'],
    ['summer, midnight', '2026-07-01T22:00:00Z', '2026-07-02'],
    ['the night summer time begins', '2026-03-28T23:00:00Z', '2026-03-29'],
    ['the night summer time ends', '2026-10-24T22:00:00Z', '2026-10-25'],
    ['the evening of that day, back in winter time', '2026-10-25T22:30:00Z', '2026-10-25'],
    ['New Year', '2026-12-31T23:00:00Z', '2027-01-01'],
  ])('%s', (_when, instant, day) => {
    expect(fixedClock(instant).today()).toBe(day);
  });

  it('hands out a copy of its instant, so that nobody moves the clock', () => {
    const clock = fixedClock('2026-11-21T08:00:00Z');
    clock.now().setFullYear(1999);
    expect(clock.now().toISOString()).toBe('2026-11-21T08:00:00.000Z');
  });

  it('refuses what is no instant', () => {
    expect(() => fixedClock('yesterday')).toThrow('not an instant');
  });
});
