import { z } from 'zod';
import { decisionShape } from './decision.schema';

/** What storing adds to a result; none of it is part of the bytes that are hashed. */
export const storedShape = {
  id: z.string().meta({ format: 'uuid' }),
  createdAt: z.string().meta({ format: 'date-time' }),
  engineVersion: z.string().meta({ description: 'The program that decided; a replay under the same one gives the same bytes.' }),
  resultHash: z.string().meta({ description: 'SHA-256 of the stored result, in hexadecimal.' }),
};

/** The answer of `POST /api/decisions`. */
export const storedDecisionSchema = z.strictObject({ ...storedShape, ...decisionShape }).meta({ id: 'Decision' });

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
