import { splitWeek } from './split-week';

describe('a week of conversations as whole conversations a day', () => {
  test.each([
    [30, 3, 10],
    [18, 3, 6],
    [24, 3, 8],
    [20, 4, 5],
    [25, 5, 5],
    [22, 2, 11],
  ])('%i a week is %i days of %i', (perWeek, days, perDay) => {
    expect(splitWeek(perWeek)).toEqual({ days, perDay, isExact: true });
  });

  it('rounds down and says so when no number of days parts it', () => {
    expect(splitWeek(23)).toEqual({ days: 3, perDay: 7, isExact: false });
    expect(splitWeek(22.5)).toEqual({ days: 3, perDay: 7, isExact: false });
  });

  it('stays within what a day can hold', () => {
    expect(splitWeek(1)).toEqual({ days: 3, perDay: 1, isExact: false });
    expect(splitWeek(60)).toEqual({ days: 3, perDay: 20, isExact: true });
    expect(splitWeek(101)).toEqual({ days: 3, perDay: 20, isExact: false });
  });
});
