import { z } from 'zod';
import { dateSchema } from '../../../platform/http/schema-parts';
import { workTaskSchema } from '../../tasks';
import { reasonSchema } from '../decision-parts.schema';
import { trialSchema } from '../trial.schema';
import {
  caseAgreementSchema,
  caseConfirmationSchema,
  caseConversationSchema,
  caseFactSchema,
  caseGrantSchema,
  caseLogEntrySchema,
  caseMeasureSchema,
  casePauseSchema,
} from './case-parts.schema';
import { caseRowShape } from './case-row.schema';

/** One living case with everything that happened in it, what is to be done, and what the rules say today. */
export const caseDetailSchema = z
  .strictObject({
    ...caseRowShape,
    today: dateSchema.meta({ description: 'The day the answer is for.' }),
    cprMasked: z.union([z.string(), z.null()]).meta({ description: '010165-••••; null where no number is stored.' }),
    ruleSetVersionId: z
      .union([z.string().meta({ format: 'uuid' }), z.null()])
      .meta({ description: 'The version the tasks rest on; null before the case was decided.' }),
    decidedAsOf: z.union([dateSchema, z.null()]).meta({ description: 'The day tasks were last worked out for.' }),
    pauses: z.array(casePauseSchema),
    conversations: z.array(caseConversationSchema).meta({ description: 'The latest first.' }),
    agreements: z.array(caseAgreementSchema),
    measures: z.array(caseMeasureSchema),
    confirmations: z.array(caseConfirmationSchema),
    grants: z.array(caseGrantSchema),
    facts: z.array(caseFactSchema).meta({ description: 'Every value that was learned, in catalogue order, the newest first.' }),
    tasks: z.array(workTaskSchema).meta({ description: 'Open ones as the worklist sorts them, then closed ones, the latest first.' }),
    decision: z.union([trialSchema, z.null()]).meta({
      description:
        'What the rules of the tasks say today from what is known now; of an ended spell, on its last day. Null before the spell begins.',
    }),
    decisionProblem: z
      .union([reasonSchema, z.null()])
      .meta({ description: 'Why nothing could be decided from what is stored; null when all is well.' }),
    log: z.array(caseLogEntrySchema).meta({ description: 'The latest first, at most 500.' }),
  })
  .meta({ id: 'Case' });

export type CaseDetail = z.infer<typeof caseDetailSchema>;
