import { z } from 'zod';
import { OPERATORS, VERDICTS } from '../../domain/rulebook/condition';
import { conditionValueSchema, dateSchema, factValueSchema, localisedSchema } from '../../platform/http/schema-parts';

/** Parts that decisions and grant decisions share. */

export const verdictSchema = z.enum(VERDICTS).meta({ id: 'Verdict', description: 'unknown means that a fact is missing, never no.' });

export const riskSchema = z.enum(['high', 'medium', 'low', 'undecided']).meta({ id: 'Risk' });

export const reasonSchema = z.strictObject({ code: z.string(), text: localisedSchema }).meta({ id: 'Reason' });

export const traceSchema = z
  .array(
    z
      .strictObject({
        id: z.string(),
        verdict: verdictSchema,
        fact: z.string().optional(),
        operator: z.enum(OPERATORS).optional(),
        value: conditionValueSchema.optional(),
        saw: z.union([factValueSchema, z.null()]).optional(),
      })
      .meta({ id: 'NodeTrace' }),
  )
  .meta({ description: 'Every node of the condition in reading order; leaves carry the value they saw.' });

export const missingFactSchema = z
  .strictObject({ fact: z.string(), label: localisedSchema, wouldSettle: z.array(z.string()) })
  .meta({ id: 'MissingFact' });

export const ruleSetReferenceSchema = z
  .strictObject({
    municipality: z.string(),
    version: z.int(),
    contentHash: z.string(),
    floor: z.string(),
    whatIf: z.boolean().meta({ description: 'True when the floor is not the one the rule set was written for.' }),
  })
  .meta({ id: 'RuleSetReference' });

export const dateOrNullSchema = z.union([dateSchema, z.null()]);
