import { pointsRange } from './points-range';

describe('what a factor adds to the score', () => {
  it('is its points when it holds, and nothing when it does not', () => {
    expect(pointsRange('true', 3)).toEqual({ min: 3, max: 3 });
    expect(pointsRange('false', 3)).toEqual({ min: 0, max: 0 });
  });

  it('is anything from nothing to its points while it is not known', () => {
    expect(pointsRange('unknown', 3)).toEqual({ min: 0, max: 3 });
  });

  it('may be a deduction', () => {
    expect(pointsRange('unknown', -2)).toEqual({ min: -2, max: 0 });
    expect(pointsRange('true', -2)).toEqual({ min: -2, max: -2 });
  });
});
