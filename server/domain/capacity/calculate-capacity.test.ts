import {
  capacityTable,
  conversationsForAll,
  conversationsWhenSplit,
  fullTimeEquivalentsNeeded,
  yearlyCapacity,
} from './calculate-capacity';

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

describe('how many full-time equivalents a demand takes', () => {
  // One holds 132 conversations a year for each conversation a day: 3 days in 44 weeks.
  test.each([
    [1320, 1, 10],
    [1320, 2, 5],
    [1320, 3, 3.4],
    [1320, 8, 1.3],
    [3960, 8, 3.8],
    [3300, 5, 5],
    [3300, 6, 4.2],
    [2112, 8, 2],
    [2113, 8, 2.1],
    [1518, 8, 1.5],
    [0, 8, 0],
  ])('%i conversations at %i a day: %d, one decimal and never too few', (conversations, perDay, expected) => {
    const needed = fullTimeEquivalentsNeeded(SHEET, conversations, perDay);
    expect(needed).toBe(expected);
    expect(yearlyCapacity(SHEET, needed, perDay)).toBeGreaterThanOrEqual(conversations);
  });

  test('a tenth less would be too few, whatever the numbers', () => {
    for (let conversations = 1; conversations <= 3000; conversations += 7) {
      for (const [days, weeks] of [
        [3, 44],
        [2.5, 43.5],
        [0.5, 1],
      ] as const) {
        const input = { conversationDaysPerWeek: days, weeksPerYear: weeks };
        const tenths = Math.round(fullTimeEquivalentsNeeded(input, conversations, 7) * 10);
        // In whole quarters of conversations, so that the check itself is exact.
        const each = 7 * (days * 2) * (weeks * 2);
        expect(tenths * each).toBeGreaterThanOrEqual(conversations * 40);
        expect((tenths - 1) * each).toBeLessThan(conversations * 40);
      }
    }
  });
});

describe('numbers that are not whole', () => {
  test('12.5 % of 330 are 41.25 citizens: 24 a year are 990 conversations, 4 for the rest 1,155', () => {
    expect(conversationsWhenSplit({ ...SHEET, intensivePercent: 12.5 }, 24, 4)).toEqual({ intensive: 990, timely: 1155, total: 2145 });
  });

  test('a half is rounded up, also where binary fractions fall short of it', () => {
    // 1.1 % of 150 citizens at 10 a year are 16.5 conversations; at 1 a year for 98.9 % they are 148.35.
    expect(conversationsWhenSplit({ ...SHEET, citizens: 150, intensivePercent: 1.1 }, 10, 1)).toEqual({
      intensive: 17,
      timely: 148,
      total: 165,
    });
    // 0.3 % of 500 at 1 a year: 1.5.
    expect(conversationsWhenSplit({ ...SHEET, citizens: 500, intensivePercent: 0.3 }, 1, 0).intensive).toBe(2);
  });

  test('nobody and everybody in the intensive effort', () => {
    expect(conversationsWhenSplit({ ...SHEET, intensivePercent: 0 }, 24, 4)).toEqual({ intensive: 0, timely: 1320, total: 1320 });
    expect(conversationsWhenSplit({ ...SHEET, intensivePercent: 100 }, 12, 4)).toEqual({ intensive: 3960, timely: 0, total: 3960 });
  });

  test('half days and half weeks are exact: 2.5 days in 43.5 weeks are 108.75 conversation days', () => {
    expect(yearlyCapacity({ conversationDaysPerWeek: 2.5, weeksPerYear: 43.5 }, 4, 1)).toBe(435);
  });
});
