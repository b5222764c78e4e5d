/** The capacity calculator of S3 "Kapacitetsudnyttelse": what a cadence costs in conversations, and what the staff can hold. */
export interface CapacityInput {
  readonly citizens: number;
  /** Days a week on which conversations are held, per full-time equivalent. */
  readonly conversationDaysPerWeek: number;
  /** Working weeks of one full-time equivalent, typically 43-44. */
  readonly weeksPerYear: number;
  /** Per cent of the citizens who need the intensive effort, 0-100. */
  readonly intensivePercent: number;
}

/** Conversations a year at so many for each citizen. */
export function conversationsForAll(input: Pick<CapacityInput, 'citizens'>, perCitizenPerYear: number): number {
  return input.citizens * perCitizenPerYear;
}

export interface SplitConversations {
  readonly intensive: number;
  readonly timely: number;
  readonly total: number;
}

/** Conversations a year when some citizens get an intensive cadence and the rest only the timely one (4 a year in S3). Rounded to whole conversations. */
export function conversationsWhenSplit(input: CapacityInput, intensivePerYear: number, timelyPerYear: number): SplitConversations {
  const intensive = Math.round((input.citizens * input.intensivePercent * intensivePerYear) / 100);
  const timely = Math.round((input.citizens * (100 - input.intensivePercent) * timelyPerYear) / 100);
  return { intensive, timely, total: intensive + timely };
}

/** Conversations a year that so many full-time equivalents can hold at so many a day. */
export function yearlyCapacity(
  input: Pick<CapacityInput, 'conversationDaysPerWeek' | 'weeksPerYear'>,
  fullTimeEquivalents: number,
  conversationsPerDay: number,
): number {
  return fullTimeEquivalents * conversationsPerDay * input.conversationDaysPerWeek * input.weeksPerYear;
}

/** The table of S3: a row for each number of conversations a day (from 1), a column for each number of full-time equivalents (from 1). */
export function capacityTable(
  input: Pick<CapacityInput, 'conversationDaysPerWeek' | 'weeksPerYear'>,
  mostPerDay: number,
  mostFullTimeEquivalents: number,
): readonly (readonly number[])[] {
  return Array.from({ length: mostPerDay }, (_row, perDay) =>
    Array.from({ length: mostFullTimeEquivalents }, (_column, staff) => yearlyCapacity(input, staff + 1, perDay + 1)),
  );
}
