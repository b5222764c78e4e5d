import { z } from 'zod';

/** Whole numbers of halves: 2.5 days a week is a plan, 2.3 is a slip of the finger. */
const inHalves = (atLeast: number, atMost: number, description: string) =>
  z
    .number()
    .min(atLeast)
    .max(atMost)
    .refine((value) => Number.isInteger(value * 2), { params: { problem: 'capacity.not_in_halves' } })
    .meta({ description, multipleOf: 0.5 });

const perYear = z.int().min(1).max(104);
const frequencies = z.array(perYear).min(1).max(12);

/** Bounds are those of a Danish job centre with room to spare; every answer stays far inside whole numbers a double holds exactly. */
export const capacityRequestSchema = z
  .strictObject({
    citizens: z
      .int()
      .min(1)
      .max(100_000)
      .meta({ description: 'Citizens the effort is for.', examples: [330] }),
    conversationDaysPerWeek: inHalves(0.5, 5, 'Days a week on which a full-time equivalent holds conversations, in halves.'),
    weeksPerYear: inHalves(1, 52, 'Working weeks of one full-time equivalent, in halves; typically 43-44.'),
    intensivePercent: z
      .number()
      .min(0)
      .max(100)
      .refine((value) => Math.round(value * 10) / 10 === value, { params: { problem: 'capacity.not_in_tenths' } })
      .meta({ description: 'Per cent of the citizens who need the intensive effort, with at most one decimal.' }),
    intensivePerYear: frequencies.meta({
      description: 'Conversations a year with each of them, one row for each number.',
      examples: [[24, 12, 6]],
    }),
    timelyPerYear: z
      .int()
      .min(0)
      .max(104)
      .meta({ description: 'Conversations a year with each of the rest.', examples: [4] }),
    perCitizenPerYear: frequencies.meta({
      description: 'Conversations a year with everybody, one row for each number.',
      examples: [[4, 6, 12]],
    }),
    mostPerDay: z
      .int()
      .min(1)
      .max(20)
      .meta({ description: 'Rows of the table: 1 to this many conversations a day.', examples: [8] }),
    mostFullTimeEquivalents: z
      .int()
      .min(1)
      .max(100)
      .meta({ description: 'Columns of the table: 1 to this many.', examples: [9] }),
  })
  .meta({ id: 'CapacityRequest' });

const conversations = z.int().meta({ description: 'Conversations a year.' });

export const capacityAnswerSchema = z
  .strictObject({
    forAll: z.array(z.strictObject({ perCitizenPerYear: z.int(), conversations })),
    split: z.array(
      z
        .strictObject({ intensivePerYear: z.int(), intensive: conversations, timely: conversations, total: conversations })
        .meta({ description: 'Each part rounded to whole conversations; the total is their sum.' }),
    ),
    table: z
      .array(
        z.strictObject({
          perDay: z.int(),
          byFullTimeEquivalents: z.array(conversations).meta({ description: 'Capacity of 1, 2, 3 … full-time equivalents.' }),
        }),
      )
      .meta({ description: 'Conversations a year that can be held, rounded down to whole ones.' }),
    needed: z
      .array(
        z
          .strictObject({
            demand: z.enum(['forAll', 'split']),
            perYear: z.int().meta({ description: 'perCitizenPerYear or intensivePerYear of the demand.' }),
            conversations,
            byPerDay: z.array(z.number()).meta({ description: 'Full-time equivalents needed at 1, 2, 3 … conversations a day.' }),
          })
          .meta({ id: 'CapacityNeed' }),
      )
      .meta({ description: 'Every demand above, in the same order: first forAll, then split. One decimal, rounded up.' }),
  })
  .meta({ id: 'CapacityAnswer' });

export type CapacityRequest = z.infer<typeof capacityRequestSchema>;
export type CapacityAnswer = z.infer<typeof capacityAnswerSchema>;
