import { calendarDate } from '../../domain/shared/calendar-date';
import { chooseVersion } from './choose-version';

const versions = [
  { id: 'a', version: 1, validFrom: '2020-01-01', floorId: 'dk-2020' },
  { id: 'b', version: 2, validFrom: '2026-06-01', floorId: 'dk-2024' },
  { id: 'c', version: 3, validFrom: '2027-01-01', floorId: 'dk-2027' },
];

describe('choosing a version', () => {
  it.each([
    ['1999-01-01', 1],
    ['2019-12-31', 1],
    ['2020-01-01', 1],
    ['2026-05-31', 1],
    ['2026-06-01', 2],
    ['2026-12-31', 2],
    ['2027-01-01', 3],
  ])('on %s it is version %i', (asOf, version) => {
    expect(chooseVersion(versions, calendarDate(asOf)).version).toBe(version);
  });

  it('takes the one asked for, whatever the day', () => {
    expect(chooseVersion(versions, calendarDate('2019-01-01'), 2).id).toBe('b');
  });

  it('names the versions there are when the one asked for is not', () => {
    expect(() => chooseVersion(versions, calendarDate('2026-01-01'), 4)).toThrow(
      expect.objectContaining({ code: 'rule_set.version_unknown', details: { allowed: [1, 2, 3] } }),
    );
  });

  it('refuses a municipality without rules', () => {
    expect(() => chooseVersion([], calendarDate('2026-01-01'))).toThrow(expect.objectContaining({ code: 'rule_set.none' }));
  });
});
