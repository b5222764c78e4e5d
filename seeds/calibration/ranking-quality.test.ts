import { rankingQuality } from './ranking-quality';

describe('how well a score ranks', () => {
  it('is one when everybody with the outcome scores higher, zero the other way round', () => {
    expect(rankingQuality([1, 2, 3, 4], [false, false, true, true])).toBe(1);
    expect(rankingQuality([1, 2, 3, 4], [true, true, false, false])).toBe(0);
  });

  it('counts a tie as half: of four pairs two are won and one is a tie', () => {
    expect(rankingQuality([1, 2, 2, 3], [false, true, false, true])).toBe(3.5 / 4);
    expect(rankingQuality([5, 5, 5], [true, false, false])).toBe(0.5);
  });

  it('says nothing when everybody or nobody has the outcome', () => {
    expect(rankingQuality([1, 2], [true, true])).toBeNull();
    expect(rankingQuality([1, 2], [false, false])).toBeNull();
    expect(rankingQuality([], [])).toBeNull();
  });
});
