import { capacityTable, conversationsForAll, conversationsWhenSplit } from './calculate-capacity';

/** S3 "Kapacitetsudnyttelse", the worked sheet: 330 citizens, 3 conversation days a week, 44 weeks a year, 30 % intensive. */
const SHEET = { citizens: 330, conversationDaysPerWeek: 3, weeksPerYear: 44, intensivePercent: 30 };

describe('the capacity calculator reproduces S3 to the last number', () => {
  test.each([
    [4, 1320],
    [6, 1980],
    [12, 3960],
  ])('%i conversations a year for all 330', (perYear, expected) => {
    expect(conversationsForAll(SHEET, perYear)).toBe(expected);
  });

  test.each([
    [24, 2376, 924, 3300],
    [12, 1188, 924, 2112],
    [6, 594, 924, 1518],
  ])('30 %% get %i a year, the rest 4', (perYear, intensive, timely, total) => {
    expect(conversationsWhenSplit(SHEET, perYear, 4)).toEqual({ intensive, timely, total });
  });

  test('the whole table of 8 conversations a day by 9 full-time equivalents', () => {
    expect(capacityTable(SHEET, 8, 9)).toEqual([
      [132, 264, 396, 528, 660, 792, 924, 1056, 1188],
      [264, 528, 792, 1056, 1320, 1584, 1848, 2112, 2376],
      [396, 792, 1188, 1584, 1980, 2376, 2772, 3168, 3564],
      [528, 1056, 1584, 2112, 2640, 3168, 3696, 4224, 4752],
      [660, 1320, 1980, 2640, 3300, 3960, 4620, 5280, 5940],
      [792, 1584, 2376, 3168, 3960, 4752, 5544, 6336, 7128],
      [924, 1848, 2772, 3696, 4620, 5544, 6468, 7392, 8316],
      [1056, 2112, 3168, 4224, 5280, 6336, 7392, 8448, 9504],
    ]);
  });
});
