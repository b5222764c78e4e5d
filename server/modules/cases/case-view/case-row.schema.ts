import { z } from 'zod';
import { dateSchema, localisedSchema } from '../../../platform/http/schema-parts';
import { citizenNameSchema } from '../../tasks';
import { riskSchema } from '../decision-parts.schema';

const uuid = z.string().meta({ format: 'uuid' });
const uuidOrNull = z.union([uuid, z.null()]);
const textOrNull = z.union([z.string(), z.null()]);
const dateOrNull = z.union([dateSchema, z.null()]);
const labelOrNull = z.union([localisedSchema, z.null()]);
const count = z.int().min(0);

export const CASE_STATES = ['open', 'paused', 'ended'] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** What lists and the case's own page share. */
export const caseRowShape = {
  id: uuid,
  citizen: citizenNameSchema,
  startedOn: dateSchema,
  endedOn: dateOrNull.meta({ description: 'The first day without unemployment.' }),
  endReason: textOrNull.meta({ description: 'A code; null while the spell lasts.' }),
  endReasonLabel: labelOrNull,
  state: z.enum(CASE_STATES).meta({ id: 'CaseState', description: 'Today.' }),
  unemploymentWeek: z.int().meta({ description: 'Today; of an ended spell, on its last day. 0 before it begins.' }),
  proposedTrack: textOrNull,
  planTrack: textOrNull.meta({ description: 'The track the plan follows: the confirmed one, else the proposed one, else the default.' }),
  trackLabel: labelOrNull.meta({ description: 'Of the track the plan follows.' }),
  risk: z.union([riskSchema, z.null()]),
  riskLabel: labelOrNull,
  consultantId: uuidOrNull,
  consultantName: textOrNull,
  teamId: uuidOrNull.meta({ description: 'The case’s own team, else the consultant’s.' }),
  teamName: textOrNull,
  openTasks: count.meta({ description: 'Tasks that can be done today, overdue ones included.' }),
  overdueTasks: count,
  pastLegalTasks: count,
  nextDueOn: dateOrNull.meta({ description: 'The earliest due day of a task that is not closed.' }),
  nextConversationDueOn: dateOrNull.meta({ description: 'The due day of the next conversation to hold.' }),
  lastConversationOn: dateOrNull,
  version: z.int().meta({ description: 'Counts what happened in the case; a write that sends it is refused when it has moved on.' }),
};

/** A living case as lists show it. */
export const caseRowSchema = z.strictObject(caseRowShape).meta({ id: 'CaseRow' });

export type CaseRow = z.infer<typeof caseRowSchema>;
