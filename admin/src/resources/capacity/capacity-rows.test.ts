import { capacityRows } from './capacity-rows';
import { chartBars } from './chart-bars';
import { staffingOf } from './staffing';
import { tableColumns } from './table-columns';
import { S3_ANSWER, S3_TABLE } from './testing/s3-answer';

const NINE = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const { table } = S3_ANSWER;

describe('the columns', () => {
  it("are S3's one to nine as long as nine are enough", () => {
    expect(tableColumns(0)).toEqual(NINE);
    expect(tableColumns(9)).toEqual(NINE);
  });

  test.each([
    [9.1, 2, 18],
    [18.1, 5, 45],
    [57.3, 10, 90],
    [300, 10, 90],
  ])('%d full-time equivalents take steps of %i up to %i', (most, first, last) => {
    const columns = tableColumns(most);
    expect([columns.length, columns[0], columns[8]]).toEqual([9, first, last]);
  });
});

describe('the table against a demand of 3,300', () => {
  const rows = capacityRows(table, NINE, 3300, 5);

  it('shows the printed table to the last number', () => {
    expect(rows.map(({ cells }) => cells.map(({ conversations }) => conversations))).toEqual(S3_TABLE);
  });

  it('counts a cell that holds exactly the demand as enough', () => {
    expect(rows[4]?.cells.map(({ isEnough }) => isEnough)).toEqual([false, false, false, false, true, true, true, true, true]);
  });

  it('frames the fewest full-time equivalents in each row: none, none, 9, 7, 5, 5, 4, 4', () => {
    expect(rows.map(({ cells }) => cells.find(({ isLeast }) => isLeast)?.fullTimeEquivalents)).toEqual([
      undefined,
      undefined,
      9,
      7,
      5,
      5,
      4,
      4,
    ]);
    expect(rows.flatMap(({ cells }) => cells).filter(({ isLeast }) => isLeast)).toHaveLength(6);
  });

  it('grows beyond eight rows only when more are planned with', () => {
    const long = Array.from({ length: 20 }, (_row, index) => ({ perDay: index + 1, byFullTimeEquivalents: [132 * (index + 1)] }));
    expect(capacityRows(long, [1], 1, 8)).toHaveLength(8);
    expect(capacityRows(long, [1], 1, 9)).toHaveLength(9);
  });
});

describe('the bars', () => {
  it('share one scale with the demand, also when no bar reaches it', () => {
    const [first] = capacityRows(table, NINE, 2376, 1);
    const { bars, demandShare } = chartBars(first ?? { perDay: 1, cells: [] }, 2376);
    expect(demandShare).toBe(1);
    expect(bars[8]?.share).toBe(0.5);
  });

  it('have a scale when nothing is asked for', () => {
    expect(chartBars({ perDay: 1, cells: [] }, 0)).toEqual({ bars: [], demandShare: 0 });
  });
});

describe("a municipality's own consultants", () => {
  it('hold what the table says of as many full-time equivalents', () => {
    expect(staffingOf(table, 5, 5, 3300)).toEqual({ consultants: 5, held: 3300, rest: 0 });
    expect(staffingOf(table, 5, 4, 3300)).toEqual({ consultants: 4, held: 2640, rest: -660 });
  });

  it('are counted beyond the table and in parts: 2.5 at 132 hold 330', () => {
    expect(staffingOf(table, 1, 12, 1000)).toEqual({ consultants: 12, held: 1584, rest: 584 });
    expect(staffingOf(table, 1, 2.5, 330)?.held).toBe(330);
  });

  it('are not judged by a row the service did not give', () => {
    expect(staffingOf(table, 9, 1, 100)).toBeNull();
  });
});
