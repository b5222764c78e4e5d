import { z } from 'zod';
import { dateSchema, localisedSchema } from '../../platform/http/schema-parts';
import { ACTION_KINDS } from './action-kind';

export const ACTION_STATES = ['waiting', 'late', 'done', 'cancelled', 'parked'] as const;

/** A deferred action as the list gives it. */
export const actionRecordSchema = z
  .strictObject({
    id: z.uuid(),
    kind: z.enum(ACTION_KINDS),
    subjectId: z.uuid().meta({ description: 'What it is about: a case, a task, a message, an import, a publication.' }),
    taskId: z.uuid().nullable(),
    caseId: z.uuid().nullable(),
    runOn: dateSchema,
    runAt: z.string().meta({ description: 'Time in Denmark, HH:MM.' }),
    dueAt: z.iso.datetime(),
    notBefore: z.iso.datetime().meta({ description: 'Later than dueAt when it is being tried again.' }),
    state: z.enum(ACTION_STATES).meta({ description: 'late: waiting, and more than a minute after its time.' }),
    isLate: z.boolean().meta({ description: 'Was or is more than a minute late.' }),
    attempts: z.int().meta({ description: 'How often it has failed; parked after the eighth time.' }),
    errorCode: z.string().nullable(),
    errorText: localisedSchema.nullable(),
    errorAt: z.iso.datetime().nullable(),
    outcome: z.string().nullable(),
    finishedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'ScheduledAction' });

export type ActionRecord = z.infer<typeof actionRecordSchema>;
