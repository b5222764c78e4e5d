import { z } from 'zod';
import { dateSchema } from '../../../platform/http/schema-parts';
import { caseRowSchema } from '../case-view/case-row.schema';

const count = z.int().min(0);
const uuid = z.string().meta({ format: 'uuid' });

const movedTasksSchema = z
  .strictObject({ added: count, moved: count, cancelled: count, done: count, expired: count, kept: count })
  .meta({ id: 'MovedTasks', description: 'What it did to the tasks of the case.' });

/** What every event in a case is answered with. */
export const caseChangeSchema = z
  .strictObject({
    recordId: z
      .union([uuid, z.null()])
      .meta({ description: 'Of the conversation, pause, … that was stored; null where nothing has an id.' }),
    case: caseRowSchema,
    tasks: movedTasksSchema,
  })
  .meta({ id: 'CaseChange' });

export const taskClosingSchema = z
  .strictObject({
    taskId: uuid,
    closedAs: z.enum(['done', 'waived']),
    closedOn: dateSchema,
    case: z.union([caseRowSchema, z.null()]).meta({ description: 'Null for a task of the municipality.' }),
    tasks: movedTasksSchema,
  })
  .meta({ id: 'TaskClosing' });

export const absenceSchema = z
  .strictObject({ id: uuid, consultantId: uuid, from: dateSchema, to: dateSchema.meta({ description: 'The first day back.' }) })
  .meta({ id: 'Absence' });

export const caseloadMoveSchema = z
  .strictObject({ from: uuid, to: uuid, cases: count.meta({ description: 'Open cases that moved.' }), tasks: movedTasksSchema })
  .meta({ id: 'CaseloadMove' });

export type CaseChange = z.infer<typeof caseChangeSchema>;
export type TaskClosingAnswer = z.infer<typeof taskClosingSchema>;
export type AbsenceAnswer = z.infer<typeof absenceSchema>;
export type CaseloadMoveAnswer = z.infer<typeof caseloadMoveSchema>;
