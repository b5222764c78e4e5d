/** The capacity calculator of S3 "Kapacitetsudnyttelse": what a cadence costs in conversations, and what the staff can hold. */
export interface CapacityInput {
  readonly citizens: number;
  /** Days a week on which conversations are held, per full-time equivalent; may be in halves. */
  readonly conversationDaysPerWeek: number;
  /** Working weeks of one full-time equivalent, typically 43-44; may be in halves. */
  readonly weeksPerYear: number;
  /** Per cent of the citizens who need the intensive effort, 0-100, with at most one decimal. */
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

/** Conversations a year with a share of the citizens, in whole thousandths so that a half is rounded up and never lost to binary fractions. */
function conversationsWithShare(citizens: number, tenthsOfPercent: number, perYear: number): number {
  return Math.floor((citizens * tenthsOfPercent * perYear * 2 + 1000) / 2000);
}

/** Conversations a year when some citizens get an intensive cadence and the rest only the timely one (4 a year in S3). Rounded to whole conversations. */
export function conversationsWhenSplit(input: CapacityInput, intensivePerYear: number, timelyPerYear: number): SplitConversations {
  const share = Math.round(input.intensivePercent * 10);
  const intensive = conversationsWithShare(input.citizens, share, intensivePerYear);
  const timely = conversationsWithShare(input.citizens, 1000 - share, timelyPerYear);
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

/** Full-time equivalents that so many conversations a year take at so many a day; one decimal, rounded up, so that the answer is always enough. */
export function fullTimeEquivalentsNeeded(
  input: Pick<CapacityInput, 'conversationDaysPerWeek' | 'weeksPerYear'>,
  conversations: number,
  conversationsPerDay: number,
): number {
  return Math.ceil((conversations * 10) / yearlyCapacity(input, 1, conversationsPerDay)) / 10;
}
