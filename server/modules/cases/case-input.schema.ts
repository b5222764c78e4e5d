import { z } from 'zod';
import { courseRecordSchema } from './case-request.schema';
import { conditionsSchema, knownFactsSchema, spellRecordSchema } from './spell-request.schema';

/** `CaseInput` as JSON: everything the decision saw. */
export const caseInputSchema = z
  .strictObject({
    floor: z.strictObject({ id: z.string(), version: z.int() }),
    catalogueHash: z.string(),
    spell: spellRecordSchema,
    conditions: conditionsSchema,
    facts: knownFactsSchema,
    course: courseRecordSchema.optional().meta({ description: 'Grant applications only.' }),
  })
  .meta({ id: 'CaseInput', description: 'What the decision was made from; with the rule-set version enough to make it again.' });
