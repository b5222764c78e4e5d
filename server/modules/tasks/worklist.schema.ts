import { z } from 'zod';
import { dateSchema, localisedSchema } from '../../platform/http/schema-parts';
import { isUuid } from '../../platform/http/uuid';
import { workTaskSchema } from './work-task.schema';

/** A worklist is read by a person; more than this nobody works through. */
export const MOST_TASKS = 500;
/** Days ahead a consultant plans. */
export const MOST_DAYS_AHEAD = 60;

const uuid = z
  .string()
  .refine(isUuid, { params: { problem: 'request.invalid_id' } })
  .transform((text) => text.toLowerCase());
const count = z.int().min(0);

/** The query of `GET /api/worklist`; exactly one of consultant and team. */
export const worklistQuerySchema = z
  .strictObject({
    consultant: uuid.optional(),
    team: uuid.optional(),
    day: dateSchema.optional(),
    ahead: z.coerce.number().int().min(0).max(MOST_DAYS_AHEAD).default(0),
  })
  .refine(({ consultant, team }) => (consultant === undefined) !== (team === undefined), { params: { problem: 'worklist.whose' } });

export type WorklistQuery = z.infer<typeof worklistQuerySchema>;

const ownerSchema = z.strictObject({ id: z.string().meta({ format: 'uuid' }), name: z.string() });

/** The tasks of one consultant or team on a day. */
export const worklistSchema = z
  .strictObject({
    day: dateSchema,
    consultant: z.union([ownerSchema, z.null()]),
    team: z.union([ownerSchema, z.null()]),
    tasks: z.array(workTaskSchema).max(MOST_TASKS).meta({
      description:
        'Past the legal latest first, then overdue, then by legal latest and due day; no day last. What opens later stands after what can be done.',
    }),
    more: z.boolean().meta({ description: `There are more than ${MOST_TASKS}.` }),
    counts: z.strictObject({
      open: count.meta({ description: 'Tasks that can be done on the day, overdue ones included.' }),
      overdue: count,
      dueToday: count,
      dueThisWeek: count.meta({ description: 'Due from the day until the Sunday of its week, also those that open later in the week.' }),
      pastLegal: count,
      scheduled: count.meta({ description: 'Tasks that open within the days asked ahead.' }),
    }),
    closedToday: z
      .union([localisedSchema, z.null()])
      .meta({ description: 'Why nobody works on the day: weekend, holiday or the municipality’s own closing day; null on a working day.' }),
  })
  .meta({ id: 'Worklist' });

export type Worklist = z.infer<typeof worklistSchema>;
