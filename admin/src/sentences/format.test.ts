import {
  formatDate,
  formatInstant,
  formatKroner,
  formatList,
  formatMonth,
  formatNumber,
  formatPercent,
  formatRange,
  formatWeekday,
  plural,
} from './format';

test.each([
  [0, '0', '0'],
  [7, '7', '7'],
  [999, '999', '999'],
  [1000, '1.000', '1,000'],
  [1234.5, '1.234,5', '1,234.5'],
  [-1234567.25, '-1.234.567,25', '-1,234,567.25'],
  [0.1, '0,1', '0.1'],
  [1e-7, '0,0000001', '0.0000001'],
  [-2.5e-8, '-0,000000025', '-0.000000025'],
  [1.5e21, '1.500.000.000.000.000.000.000', '1,500,000,000,000,000,000,000'],
  [-0, '0', '0'],
  [NaN, '–', '–'],
])('the number %p is %s and %s', (value, da, en) => {
  expect([formatNumber(value, 'da'), formatNumber(value, 'en')]).toEqual([da, en]);
});

test('digits round and are kept', () => {
  expect(formatNumber(1234.56, 'da', 1)).toBe('1.234,6');
  expect(formatNumber(3, 'da', 1)).toBe('3,0');
  expect(formatNumber(-0.01, 'da', 1)).toBe('0,0');
});

test.each([
  [0, '0 kr.', 'DKK 0'],
  [5, '0,05 kr.', 'DKK 0.05'],
  [123450, '1.234,50 kr.', 'DKK 1,234.50'],
  [800000, '8.000 kr.', 'DKK 8,000'],
  [-150, '-1,50 kr.', 'DKK -1.50'],
])('%i øre are %s and %s', (oere, da, en) => {
  expect([formatKroner(oere, 'da'), formatKroner(oere, 'en')]).toEqual([da, en]);
});

test('per cent', () => {
  expect([formatPercent(0.15, 'da'), formatPercent(0.1556, 'da'), formatPercent(1, 'en'), formatPercent(0.125, 'en', 0)]).toEqual([
    '15 %',
    '15,6 %',
    '100%',
    '13%',
  ]);
});

test.each([
  ['2026-11-23', '23.11.2026', '23 November 2026'],
  ['2026-01-05', '05.01.2026', '5 January 2026'],
  ['2026-13-05', '2026-13-05', '2026-13-05'],
  ['snart', 'snart', 'snart'],
])('the day %s is %s and %s', (date, da, en) => {
  expect([formatDate(date, 'da'), formatDate(date, 'en')]).toEqual([da, en]);
});

test('an instant is shown by the Danish clock: winter is one hour ahead of UTC, summer two, and the day may change', () => {
  expect(formatInstant('2026-11-23T13:05:00Z', 'da')).toBe('23.11.2026 kl. 14.05');
  expect(formatInstant('2026-07-01T22:30:00.000Z', 'en')).toBe('2 July 2026 at 00:30');
  expect(formatInstant('i går', 'da')).toBe('i går');
});

test('months, ranges and lists', () => {
  expect([formatMonth(1, 'da'), formatMonth(12, 'en'), formatMonth(13, 'da')]).toEqual(['januar', 'December', '13']);
  expect([formatRange(5, 15, 'da'), formatRange(5, 5, 'da')]).toEqual(['5-15', '5']);
  expect([formatList([], 'og'), formatList(['a'], 'og'), formatList(['a', 'b'], 'og'), formatList(['a', 'b', 'c'], 'eller')]).toEqual([
    '',
    'a',
    'a og b',
    'a, b eller c',
  ]);
});

test('the unit after a number: Danish counts up to one as one, English only one', () => {
  const unit = { unit: { da: 'uger', en: 'weeks' }, unitSingular: { da: 'uge', en: 'week' } };
  expect([0, 0.2, 1, 1.5, 2].map((value) => plural(value, unit, 'da'))).toEqual(['uger', 'uge', 'uge', 'uger', 'uger']);
  expect([0, 0.2, 1, 1.5, 2].map((value) => plural(value, unit, 'en'))).toEqual(['weeks', 'weeks', 'week', 'weeks', 'weeks']);
  expect(plural(1, { unit: { da: 'km', en: 'km' } }, 'da')).toBe('km');
  expect(plural(1, {}, 'da')).toBe('');
});

test.each([
  ['2026-11-23', 'mandag', 'Monday'],
  ['2028-02-29', 'tirsdag', 'Tuesday'],
  ['2027-01-03', 'søndag', 'Sunday'],
  ['nonsense', '', ''],
])('%s is a %s, a %s', (day, da, en) => {
  expect([formatWeekday(day, 'da'), formatWeekday(day, 'en')]).toEqual([da, en]);
});
