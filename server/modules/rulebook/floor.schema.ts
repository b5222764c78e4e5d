import { z } from 'zod';
import { CHANNELS } from '../../domain/rulebook/rule-set';
import { dateSchema, localisedSchema } from '../../platform/http/schema-parts';
import { cadenceElementSchema, datedShape, measureSchema, notARuleSchema, parameterSchema } from './rule-parts.schema';

/** `Floor` of the domain, as JSON. */
export const floorSchema = z
  .strictObject({
    id: z.string(),
    label: localisedSchema,
    status: z.enum(['inForce', 'draft']),
    validFrom: dateSchema,
    validTo: dateSchema.optional(),
    reference: z.string(),
    verifiedOn: z.union([dateSchema, z.null()]),
    owner: z.string(),
    certainty: localisedSchema,
    cadence: z.array(cadenceElementSchema),
    measures: z.array(measureSchema),
    attendance: z.array(z.strictObject({ ...datedShape, channels: z.array(z.enum(CHANNELS)) })),
    suspensions: z.array(z.strictObject(datedShape)),
    takeOverMonth: z.number().optional(),
    pausesShiftMonths: z.boolean(),
    parameters: z.array(parameterSchema),
    notRules: z.array(notARuleSchema),
  })
  .meta({ id: 'Floor', description: 'The national minimum a rule set rests on, as dated data.' });
