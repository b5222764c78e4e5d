import { todayInDenmark } from './today-in-denmark';

describe('today in Denmark', () => {
  it('is the next day when it is past midnight there, in winter and in summer', () => {
    expect(todayInDenmark(new Date('2026-11-23T22:59:59Z'))).toBe('2026-11-23');
    expect(todayInDenmark(new Date('2026-11-23T23:00:00Z'))).toBe('2026-11-24');
    expect(todayInDenmark(new Date('2026-07-01T22:00:00Z'))).toBe('2026-07-02');
  });
});
