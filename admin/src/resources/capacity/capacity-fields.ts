/** The finest step a number may be given in. */
export type Step = 'whole' | 'half' | 'tenth';

interface FieldSpec {
  readonly min: number;
  readonly max: number;
  readonly step: Step;
}

/** The numbers of the calculator (S3 "Kapacitetsudnyttelse"); bounds are those of the service's CapacityRequest. */
export const CAPACITY_FIELDS = {
  citizens: { min: 1, max: 100_000, step: 'whole' },
  intensivePercent: { min: 0, max: 100, step: 'tenth' },
  timelyPerYear: { min: 0, max: 104, step: 'whole' },
  conversationDaysPerWeek: { min: 0.5, max: 5, step: 'half' },
  weeksPerYear: { min: 1, max: 52, step: 'half' },
  perDay: { min: 1, max: 20, step: 'whole' },
} as const satisfies Readonly<Record<string, FieldSpec>>;

export type CapacityField = keyof typeof CAPACITY_FIELDS;

/** In the order they are asked for. */
export const CAPACITY_FIELD_NAMES = Object.keys(CAPACITY_FIELDS) as readonly CapacityField[];

/** What the calculation is made from. `perDay`: conversations on a conversation day, at which the staff is read. */
export type CapacityNumbers = Readonly<Record<CapacityField, number>>;

export type CapacityTexts = Readonly<Record<CapacityField, string>>;

/** The worked sheet of S3. It leaves the conversations a day open; five is the middle of its table and lets 3,300 come out at exactly five full-time equivalents. */
export const SOURCE_NUMBERS: CapacityNumbers = {
  citizens: 330,
  intensivePercent: 30,
  timelyPerYear: 4,
  conversationDaysPerWeek: 3,
  weeksPerYear: 44,
  perDay: 5,
};
