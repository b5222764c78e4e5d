import { z } from 'zod';
import { decisionShape } from './decision.schema';
import { knownFactsSchema } from './spell-request.schema';

/** The answer of `POST /api/trials`: `Decision` of the domain and what it was made from, without what storing adds. */
export const trialSchema = z
  .strictObject({ ruleSetVersionId: z.string().meta({ format: 'uuid' }), facts: knownFactsSchema, ...decisionShape })
  .meta({ id: 'Trial', description: 'What would be decided. Nothing of it is stored.' });

export type Trial = z.infer<typeof trialSchema>;
