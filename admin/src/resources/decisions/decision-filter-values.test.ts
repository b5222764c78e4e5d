import { isWrongOrder, withFilter } from './decision-filter-values';

describe('what the list is narrowed to', () => {
  it('holds what was chosen, the version as a number', () => {
    expect(withFilter({ track: 'intensive' }, 'ruleSetVersion', '2')).toEqual({ track: 'intensive', ruleSetVersion: 2 });
  });

  it('is nothing again when the last filter is emptied', () => {
    expect(withFilter({ track: 'intensive' }, 'track', '')).toEqual({});
  });

  it('can find nothing when the last day lies before the first; one day alone is fine', () => {
    expect(isWrongOrder({ asOf_gte: '2026-11-24', asOf_lte: '2026-11-23' })).toBe(true);
    expect(isWrongOrder({ asOf_gte: '2026-11-23', asOf_lte: '2026-11-23' })).toBe(false);
    expect(isWrongOrder({ asOf_lte: '2026-11-23' })).toBe(false);
  });
});
