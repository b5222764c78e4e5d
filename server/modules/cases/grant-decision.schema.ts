import { z } from 'zod';
import { CRITERION_ROLES } from '../../domain/rulebook/rule-set';
import { dateSchema, localisedSchema, measureKindSchema } from '../../platform/http/schema-parts';
import { missingFactSchema, reasonSchema, ruleSetReferenceSchema, traceSchema, verdictSchema } from './decision-parts.schema';

const criterionSchema = z
  .strictObject({
    id: z.string(),
    label: localisedSchema,
    role: z.enum(CRITERION_ROLES),
    verdict: verdictSchema,
    missing: z.array(z.string()),
    effect: z.enum(['speaksFor', 'refuses', 'refers', 'neutral']),
    source: z.string(),
    trace: traceSchema,
  })
  .meta({ id: 'CriterionResult' });

/** `GrantDecision` of the domain, as JSON. */
export const grantDecisionShape = {
  ruleSet: ruleSetReferenceSchema,
  asOf: dateSchema,
  unemploymentWeek: z.int(),
  outcome: z.enum(['grant', 'refuse', 'refer']).meta({ description: 'A proposal: a refusal is always confirmed by a person.' }),
  because: z.array(reasonSchema),
  criteria: z.array(criterionSchema),
  missingFacts: z.array(missingFactSchema),
  followUp: z.union([z.strictObject({ kinds: z.array(measureKindSchema), withinWeeks: z.number(), because: reasonSchema }), z.null()]),
};
