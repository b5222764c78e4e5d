import { z } from 'zod';
import { caseRequestShape } from './spell-request.schema';

/** The body of `POST /api/decisions`. */
export const decisionRequestSchema = z.strictObject(caseRequestShape).meta({ id: 'DecisionRequest' });

export type DecisionRequest = z.infer<typeof decisionRequestSchema>;
