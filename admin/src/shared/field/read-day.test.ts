import { dayInField, readDay } from './read-day';

describe('a day as it is typed', () => {
  it.each([
    ['23.11.2026', '2026-11-23'],
    ['1.3.2026', '2026-03-01'],
    ['01-03-2026', '2026-03-01'],
    ['23/11-2026', '2026-11-23'],
    ['23/11 2026', '2026-11-23'],
    ['23. 11. 2026', '2026-11-23'],
    ['23112026', '2026-11-23'],
    ['2026-11-23', '2026-11-23'],
    ['  23.11.2026 ', '2026-11-23'],
    ['29.02.2028', '2028-02-29'],
    ['31.12.2199', '2199-12-31'],
    ['01.01.1900', '1900-01-01'],
  ])('%s is %s', (typed, day) => {
    expect(readDay(typed)).toEqual({ kind: 'day', day });
  });

  it.each([['30.02.2026'], ['29.02.2027'], ['31.04.2026'], ['00.01.2026'], ['01.13.2026'], ['2026-02-30'], ['31.12.1899'], ['01.01.2200']])(
    '%s is in no calendar the rules know',
    (typed) => {
      expect(readDay(typed)).toEqual({ kind: 'impossible' });
    },
  );

  it.each([['23.11'], ['23.11.20'], ['23.11.202'], ['i morgen'], ['2026'], ['23.11.20266'], ['2026-1-2']])(
    '%s is not written as a day (yet)',
    (typed) => {
      expect(readDay(typed)).toEqual({ kind: 'unreadable' });
    },
  );

  it('is empty when nothing is typed', () => {
    expect(readDay('   ')).toEqual({ kind: 'empty' });
  });
});

describe('a day in its field', () => {
  it('stands the Danish way when it came from elsewhere, and as it was typed otherwise', () => {
    expect(dayInField('2026-11-03')).toBe('03.11.2026');
    expect(dayInField('3/11-2026')).toBe('3/11-2026');
    expect(dayInField('')).toBe('');
  });
});
