import { z } from 'zod';
import { RESPONSIBLES, TASK_KINDS } from '../../domain/tasks/task';
import { dateSchema, localisedSchema } from '../../platform/http/schema-parts';

const uuid = z.string().meta({ format: 'uuid' });
const dateOrNull = z.union([dateSchema, z.null()]);
const textOrNull = z.union([z.string(), z.null()]);

export const taskKindSchema = z.enum(TASK_KINDS).meta({ id: 'TaskKind' });

/** The states of `taskStateOn`. */
export const taskStateSchema = z
  .enum(['scheduled', 'open', 'overdue', 'done', 'cancelled', 'expired', 'waived'])
  .meta({ id: 'TaskState', description: 'On the day that was asked for: overdue is worked out when read, never stored.' });

const detailSchema = z
  .strictObject({
    responsible: z.enum(RESPONSIBLES),
    facts: z.array(z.string()).optional().meta({ description: 'Keys of the facts to collect.' }),
    track: z.string().optional().meta({ description: 'Id of the proposed track.' }),
    conversation: z.strictObject({ heldOn: dateSchema, kind: z.string() }).optional(),
    about: dateSchema.optional().meta({ description: 'The day the thing itself is due: a booking’s conversation, a course’s end.' }),
  })
  .meta({ id: 'TaskDetail' });

/** Who the citizen is, as lists show it. */
export const citizenNameSchema = z
  .strictObject({ externalId: z.string(), name: textOrNull.meta({ description: 'Null where the municipality has given none.' }) })
  .meta({ id: 'CitizenName' });

/** A task as worklist and case show it. */
export const workTaskSchema = z
  .strictObject({
    id: uuid,
    kind: taskKindSchema,
    kindLabel: localisedSchema.meta({ description: 'What is to be done, for grouping: “Hold samtale”.' }),
    label: localisedSchema.meta({ description: 'What is to be done with what it is about: “Hold samtale: Første samtale”.' }),
    ruleId: z.string(),
    ruleLabel: z.union([localisedSchema, z.null()]).meta({ description: 'The name the rule has in its rule set; null where it has none.' }),
    caseId: z.union([uuid, z.null()]).meta({ description: 'Null for a task about the rules themselves.' }),
    citizen: z.union([citizenNameSchema, z.null()]),
    unemploymentWeek: z.union([z.int(), z.null()]).meta({ description: 'On the day that was asked for.' }),
    responsible: z.enum(RESPONSIBLES),
    consultantId: z.union([uuid, z.null()]),
    consultantName: textOrNull,
    teamId: z.union([uuid, z.null()]),
    state: taskStateSchema,
    opensOn: dateSchema,
    dueOn: dateOrNull,
    latestOn: dateOrNull.meta({ description: 'The end of the legal window; null where the law sets none.' }),
    pastLegal: z.boolean().meta({ description: 'Not closed, and the legal latest day has passed.' }),
    closedOn: dateOrNull,
    closedBy: textOrNull,
    closeReason: textOrNull.meta({ description: 'A code.' }),
    closeReasonText: z.union([localisedSchema, z.null()]).meta({ description: 'The reason in words; null while the task is open.' }),
    revision: z.int().meta({ description: 'How often it was moved.' }),
    reminders: z.int().meta({ description: 'How many reminders were given.' }),
    detail: detailSchema,
  })
  .meta({ id: 'WorkTask' });

export type WorkTask = z.infer<typeof workTaskSchema>;
