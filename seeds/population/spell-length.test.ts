import { seededRandom } from '../../server/domain/shared/seeded-random';
import { spellWeeks, expectedWeeks, LONGEST_WEEKS, survival } from './spell-length';

describe('how long a spell lasts', () => {
  it('adds up the pace of the weeks: 4 × 0.6, then 22 × 1, then 13 × 0.9', () => {
    const hazard = 0.05;
    expect(survival(hazard, 0)).toBe(1);
    expect(survival(hazard, 4)).toBeCloseTo(Math.exp(-0.05 * 2.4), 12);
    expect(survival(hazard, 26)).toBeCloseTo(Math.exp(-0.05 * 24.4), 12);
    expect(survival(hazard, 39)).toBeCloseTo(Math.exp(-0.05 * 36.1), 12);
    expect(survival(hazard, 40)).toBeCloseTo(Math.exp(-0.05 * 36.85), 12);
  });

  it('ends every spell after four years', () => {
    expect(survival(1e-9, LONGEST_WEEKS - 1)).toBeGreaterThan(0.99);
    expect(survival(1e-9, LONGEST_WEEKS)).toBe(0);
    expect(spellWeeks(0.5, 1e-9)).toBe(LONGEST_WEEKS);
  });

  it('lasts one week for somebody who leaves at once and 208 for somebody who never does', () => {
    expect(expectedWeeks(1e6)).toBeCloseTo(1, 9);
    expect(expectedWeeks(0)).toBe(208);
    expect(spellWeeks(0.5, 1e6)).toBe(1);
  });

  it('draws weeks that follow the survival curve', () => {
    const random = seededRandom(7);
    const drawn = Array.from({ length: 40_000 }, () => spellWeeks(random.next(), 0.05));
    for (const week of [1, 4, 13, 26, 39, 60]) {
      const still = drawn.filter((weeks) => weeks > week).length / drawn.length;
      expect(Math.abs(still - survival(0.05, week))).toBeLessThan(0.01);
    }
    const mean = drawn.reduce((sum, weeks) => sum + weeks, 0) / drawn.length;
    expect(Math.abs(mean - expectedWeeks(0.05))).toBeLessThan(0.4);
  });
});
