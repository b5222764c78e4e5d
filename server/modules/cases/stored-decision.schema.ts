import { z } from 'zod';
import { dateSchema, localisedSchema } from '../../platform/http/schema-parts';
import { caseInputSchema } from './case-input.schema';
import { riskSchema } from './decision-parts.schema';
import { decisionShape } from './decision.schema';
import { grantDecisionShape } from './grant-decision.schema';

/** What storing adds to a result; none of it is part of the bytes that are hashed. */
const storedShape = {
  id: z.string().meta({ format: 'uuid' }),
  createdAt: z.string().meta({ format: 'date-time' }),
  engineVersion: z.string().meta({ description: 'The program that decided; a replay under the same one gives the same bytes.' }),
  resultHash: z.string().meta({ description: 'SHA-256 of the stored result, in hexadecimal.' }),
  ruleSetVersionId: z.string().meta({ format: 'uuid' }),
};

/** The answer of `POST /api/decisions`. */
export const storedDecisionSchema = z
  .strictObject({ ...storedShape, kind: z.literal('case'), input: caseInputSchema, ...decisionShape })
  .meta({ id: 'Decision' });

/** The answer of `POST /api/grant-decisions`. */
export const storedGrantDecisionSchema = z
  .strictObject({ ...storedShape, kind: z.literal('grant'), input: caseInputSchema, ...grantDecisionShape })
  .meta({ id: 'GrantDecision' });

/** The answer of `GET /api/decisions/:id`: either, told apart by `kind`. */
export const anyStoredDecisionSchema = z
  .discriminatedUnion('kind', [storedDecisionSchema, storedGrantDecisionSchema])
  .meta({ id: 'AnyDecision' });

/** Null for a grant application. */
const labelOrNullSchema = z.union([localisedSchema, z.null()]);

/** A stored decision as the list gives it. */
export const decisionRecordSchema = z
  .strictObject({
    ...storedShape,
    kind: z.enum(['case', 'grant']),
    municipality: z.string(),
    ruleSetVersion: z.int().meta({ description: 'Number of the version among the municipality’s own.' }),
    floor: z.string(),
    asOf: dateSchema,
    startedOn: dateSchema,
    track: z.union([z.string(), z.null()]),
    trackLabel: labelOrNullSchema,
    risk: z.union([riskSchema, z.null()]),
    riskLabel: labelOrNullSchema,
    outcome: z.union([z.enum(['grant', 'refuse', 'refer']), z.null()]),
  })
  .meta({ id: 'DecisionSummary' });

export type DecisionRecord = z.infer<typeof decisionRecordSchema>;

const differenceSchema = z
  .strictObject({ path: z.string(), stored: z.unknown().optional(), now: z.unknown().optional() })
  .meta({ id: 'JsonDifference', description: 'A place where the stored result and the replay differ; an absent side was not there.' });

/** The answer of a replay. */
export const replaySchema = z
  .strictObject({
    identical: z.boolean().meta({ description: 'The same bytes.' }),
    differences: z.array(differenceSchema),
    engineVersion: z.string().meta({ description: 'The program that replayed.' }),
    storedEngineVersion: z.string().meta({ description: 'The program that decided.' }),
  })
  .meta({ id: 'Replay' });

export type Replay = z.infer<typeof replaySchema>;
