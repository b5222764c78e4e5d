import { chooseThreshold } from './choose-threshold';

const SHARES: Readonly<Record<number, number>> = { 3: 1, 4: 0.4, 5: 0.2, 6: 0.1, 7: 0 };
const shareFrom = (from: number): number => SHARES[from] ?? 0;

describe('choosing a threshold', () => {
  it('takes the nearest share and names the next', () => {
    expect(chooseThreshold(shareFrom, 3, 7, 0.18)).toEqual({ nearest: { from: 5, share: 0.2 }, next: { from: 6, share: 0.1 } });
  });

  it('singles out fewer people when two shares are equally near', () => {
    expect(chooseThreshold((from) => (from === 1 ? 0.5 : 0.25), 1, 2, 0.375).nearest).toEqual({ from: 2, share: 0.25 });
  });

  it('stays inside the bounds, passes over thresholds that take the same people, and needs a score', () => {
    expect(chooseThreshold(shareFrom, 4, 5, 0).nearest.from).toBe(5);
    expect(chooseThreshold((from) => (from < 3 ? 0.4 : 0.1), 1, 4, 0.4)).toEqual({
      nearest: { from: 2, share: 0.4 },
      next: { from: 4, share: 0.1 },
    });
    expect(chooseThreshold(shareFrom, 5, 5, 0.2).next).toBeNull();
    expect(() => chooseThreshold(shareFrom, 6, 5, 0.2)).toThrow('no score');
  });
});
