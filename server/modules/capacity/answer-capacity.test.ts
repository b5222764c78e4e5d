import { readWithSchema } from '../../platform/http/read-with-schema';
import { RequestProblem } from '../../platform/http/request-problem';
import { answerCapacity } from './answer-capacity';
import { type CapacityRequest, capacityRequestSchema } from './capacity.schema';

/** The worked sheet of S3. */
const SHEET: CapacityRequest = {
  citizens: 330,
  conversationDaysPerWeek: 3,
  weeksPerYear: 44,
  intensivePercent: 30,
  intensivePerYear: [24, 12, 6],
  timelyPerYear: 4,
  perCitizenPerYear: [4, 6, 12],
  mostPerDay: 8,
  mostFullTimeEquivalents: 9,
};

describe('the calculator on the sheet of S3', () => {
  const answer = answerCapacity(SHEET);

  it('gives the demands in the order they were asked for', () => {
    expect(answer.forAll).toEqual([
      { perCitizenPerYear: 4, conversations: 1320 },
      { perCitizenPerYear: 6, conversations: 1980 },
      { perCitizenPerYear: 12, conversations: 3960 },
    ]);
    expect(answer.split).toEqual([
      { intensivePerYear: 24, intensive: 2376, timely: 924, total: 3300 },
      { intensivePerYear: 12, intensive: 1188, timely: 924, total: 2112 },
      { intensivePerYear: 6, intensive: 594, timely: 924, total: 1518 },
    ]);
  });

  it('gives a table of 8 rows by 9 columns, from 132 to 9,504', () => {
    expect(answer.table).toHaveLength(8);
    expect(answer.table[0]).toEqual({ perDay: 1, byFullTimeEquivalents: [132, 264, 396, 528, 660, 792, 924, 1056, 1188] });
    expect(answer.table[7]).toEqual({ perDay: 8, byFullTimeEquivalents: [1056, 2112, 3168, 4224, 5280, 6336, 7392, 8448, 9504] });
  });

  it('says of every demand what it takes at each number of conversations a day', () => {
    expect(answer.needed.map(({ demand, perYear, conversations }) => [demand, perYear, conversations])).toEqual([
      ['forAll', 4, 1320],
      ['forAll', 6, 1980],
      ['forAll', 12, 3960],
      ['split', 24, 3300],
      ['split', 12, 2112],
      ['split', 6, 1518],
    ]);
    // 1,320 / 132 = 10; / 264 = 5; / 396 = 3.33…; / 528 = 2.5; / 660 = 2; / 792 = 1.66…; / 924 = 1.42…; / 1,056 = 1.25.
    expect(answer.needed[0]?.byPerDay).toEqual([10, 5, 3.4, 2.5, 2, 1.7, 1.5, 1.3]);
  });
});

it('shows no fraction of a conversation as capacity', () => {
  // 2.5 days in 43.5 weeks: 108.75, 217.5 and 326.25 conversations.
  const [row] = answerCapacity({
    ...SHEET,
    conversationDaysPerWeek: 2.5,
    weeksPerYear: 43.5,
    mostPerDay: 1,
    mostFullTimeEquivalents: 3,
  }).table;
  expect(row?.byFullTimeEquivalents).toEqual([108, 217, 326]);
});

describe('what it takes', () => {
  const refusal = (change: Readonly<Record<string, unknown>>): unknown => {
    try {
      readWithSchema(capacityRequestSchema, { ...SHEET, ...change });
      return null;
    } catch (error) {
      if (!(error instanceof RequestProblem)) throw error;
      return [error.findings[0].code, error.findings[0].field];
    }
  };

  it.each([
    [{ citizens: 0 }, 'request.out_of_range', 'citizens'],
    [{ citizens: 100_001 }, 'request.out_of_range', 'citizens'],
    [{ citizens: 330.5 }, 'request.wrong_type', 'citizens'],
    [{ citizens: '330' }, 'request.wrong_type', 'citizens'],
    [{ citizens: null }, 'request.wrong_type', 'citizens'],
    [{ citizens: undefined }, 'request.missing', 'citizens'],
    [{ conversationDaysPerWeek: 0 }, 'request.out_of_range', 'conversationDaysPerWeek'],
    [{ conversationDaysPerWeek: 5.5 }, 'request.out_of_range', 'conversationDaysPerWeek'],
    [{ conversationDaysPerWeek: 2.3 }, 'capacity.not_in_halves', 'conversationDaysPerWeek'],
    [{ weeksPerYear: 53 }, 'request.out_of_range', 'weeksPerYear'],
    [{ weeksPerYear: 43.25 }, 'capacity.not_in_halves', 'weeksPerYear'],
    [{ intensivePercent: -0.1 }, 'request.out_of_range', 'intensivePercent'],
    [{ intensivePercent: 100.1 }, 'request.out_of_range', 'intensivePercent'],
    [{ intensivePercent: 12.55 }, 'capacity.not_in_tenths', 'intensivePercent'],
    [{ intensivePerYear: [] }, 'request.too_short', 'intensivePerYear'],
    [{ intensivePerYear: [24, 0] }, 'request.out_of_range', 'intensivePerYear[1]'],
    [{ intensivePerYear: Array(13).fill(4) }, 'request.too_long', 'intensivePerYear'],
    [{ perCitizenPerYear: [105] }, 'request.out_of_range', 'perCitizenPerYear[0]'],
    [{ perCitizenPerYear: [4.5] }, 'request.wrong_type', 'perCitizenPerYear[0]'],
    [{ timelyPerYear: -1 }, 'request.out_of_range', 'timelyPerYear'],
    [{ mostPerDay: 21 }, 'request.out_of_range', 'mostPerDay'],
    [{ mostFullTimeEquivalents: 0 }, 'request.out_of_range', 'mostFullTimeEquivalents'],
    [{ mostFullTimeEquivalents: 101 }, 'request.out_of_range', 'mostFullTimeEquivalents'],
    [{ colour: 'red' }, 'request.unknown_key', 'colour'],
  ])('refuses %j', (change, code, field) => {
    expect(refusal(change)).toEqual([code, field]);
  });

  it.each([
    { citizens: 1 },
    { citizens: 100_000 },
    { conversationDaysPerWeek: 0.5 },
    { conversationDaysPerWeek: 5 },
    { weeksPerYear: 1 },
    { weeksPerYear: 43.5 },
    { weeksPerYear: 52 },
    { intensivePercent: 0 },
    { intensivePercent: 100 },
    { timelyPerYear: 0 },
    { perCitizenPerYear: [1, 104] },
    { mostPerDay: 20, mostFullTimeEquivalents: 100 },
  ])('takes %j', (change) => {
    expect(refusal(change)).toBeNull();
  });

  it('takes every percentage with one decimal', () => {
    for (let tenths = 0; tenths <= 1000; tenths += 1) expect(refusal({ intensivePercent: tenths / 10 })).toBeNull();
  });
});
