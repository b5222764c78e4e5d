import { z } from 'zod';
import { COMPARISONS, FACT_CLASSES, FACT_SOURCES, FACT_TYPES, FIRST_KNOWN } from '../../domain/facts/fact';
import { localisedSchema } from '../../platform/http/schema-parts';

const yesNoPhraseSchema = z
  .strictObject({ yes: localisedSchema, no: localisedSchema })
  .meta({ id: 'YesNoPhrase', description: 'A yes/no fact as two clauses that can stand after "hvis" / "if".' });

const valuePhraseSchema = z
  .strictObject({
    is: localisedSchema,
    isNot: localisedSchema,
    comparison: z
      .enum(COMPARISONS)
      .optional()
      .meta({ description: 'How a number is compared: amount (default) under 2 years, count fewer than 3, time before week 13.' }),
  })
  .meta({
    id: 'ValuePhrase',
    description: 'A fact as two clauses that can stand after "hvis" / "if"; {value} is comparison, value and unit.',
  });

/** One fact of the catalogue as the list gives it: `FactDefinition` with an `id` (its key). */
export const factRecordSchema = z
  .strictObject({
    id: z.string(),
    key: z.string(),
    type: z.enum(FACT_TYPES),
    label: localisedSchema,
    phrase: z.union([yesNoPhraseSchema, valuePhraseSchema]),
    help: localisedSchema,
    source: z.enum(FACT_SOURCES),
    firstKnown: z.enum(FIRST_KNOWN),
    class: z.enum(FACT_CLASSES),
    changeable: z.boolean(),
    unit: localisedSchema.optional(),
    unitSingular: localisedSchema.optional().meta({ description: 'The unit after one, where it differs.' }),
    min: z.number().optional(),
    max: z.number().optional(),
    values: z
      .array(
        z.strictObject({
          value: z.string(),
          label: localisedSchema,
          inSentence: localisedSchema.optional().meta({ description: 'The label inside a sentence, where it reads differently there.' }),
        }),
      )
      .optional(),
    reference: z.string().optional(),
    legalReference: z.string().optional(),
  })
  .meta({ id: 'Fact', description: 'One word of the vocabulary rules have.' });

export type FactRecord = z.infer<typeof factRecordSchema>;
