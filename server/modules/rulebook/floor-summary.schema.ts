import { z } from 'zod';
import { dateSchema, localisedSchema } from '../../platform/http/schema-parts';

/** A floor as the list gives it: without its rules. */
export const floorSummarySchema = z
  .strictObject({
    id: z.string(),
    version: z.int().meta({ description: 'The newest version of this floor.' }),
    label: localisedSchema,
    status: z.enum(['inForce', 'draft']),
    validFrom: dateSchema,
    validTo: dateSchema.optional().meta({ description: 'First day it no longer holds.' }),
    reference: z.string(),
    verifiedOn: z
      .union([dateSchema, z.null()])
      .meta({ description: 'The day somebody last compared it with the source; null when nobody has.' }),
    owner: z.string(),
    certainty: localisedSchema,
  })
  .meta({ id: 'FloorSummary' });

/** A floor by name. */
export const floorReferenceSchema = z.strictObject({ id: z.string(), label: localisedSchema }).meta({ id: 'FloorReference' });

export type FloorSummary = z.infer<typeof floorSummarySchema>;
