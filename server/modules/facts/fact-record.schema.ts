import { z } from 'zod';
import { FACT_CLASSES, FACT_SOURCES, FACT_TYPES, FIRST_KNOWN } from '../../domain/facts/fact';
import { localisedSchema } from '../../platform/http/schema-parts';

/** One fact of the catalogue as the list gives it: `FactDefinition` with an `id` (its key). */
export const factRecordSchema = z
  .strictObject({
    id: z.string(),
    key: z.string(),
    type: z.enum(FACT_TYPES),
    label: localisedSchema,
    help: localisedSchema,
    source: z.enum(FACT_SOURCES),
    firstKnown: z.enum(FIRST_KNOWN),
    class: z.enum(FACT_CLASSES),
    changeable: z.boolean(),
    unit: localisedSchema.optional(),
    min: z.number().optional(),
    max: z.number().optional(),
    values: z.array(z.strictObject({ value: z.string(), label: localisedSchema })).optional(),
    reference: z.string().optional(),
    legalReference: z.string().optional(),
  })
  .meta({ id: 'Fact', description: 'One word of the vocabulary rules have.' });

export type FactRecord = z.infer<typeof factRecordSchema>;
