import { z } from 'zod';

const count = z.int().min(0);
const uuid = z.string().meta({ format: 'uuid' });
const instant = z.string().meta({ format: 'date-time' });

export const publicationRequestSchema = z
  .strictObject({ ruleSetVersion: z.int().min(1).max(1_000_000).meta({ description: 'Number of the version, as in GET /api/rule-sets.' }) })
  .meta({ id: 'PublicationRequest' });

const taskCounts = {
  cases: count,
  kept: count,
  moved: count,
  cancelled: count.meta({ description: 'Not asked for any more, done or lapsed by what is known today included.' }),
  added: count,
};

export const publicationPreviewSchema = z
  .strictObject({
    ruleSetVersionId: uuid,
    perTeam: z.array(
      z.strictObject({
        teamId: z.union([uuid, z.null()]),
        teamName: z.union([z.string(), z.null()]).meta({ description: 'Null: of no team.' }),
        ...taskCounts,
      }),
    ),
    total: z.strictObject(taskCounts),
    refused: count.meta({ description: 'Cases the rules cannot decide; they stay as they are.' }),
  })
  .meta({ id: 'PublicationPreview', description: 'What happens to the tasks, counted by doing it and taking it back.' });

export const PUBLICATION_STATES = ['running', 'stopped', 'done'] as const;

export const publicationSchema = z
  .strictObject({
    id: uuid,
    ruleSetVersionId: uuid,
    ruleSetVersion: z.int(),
    state: z.enum(PUBLICATION_STATES),
    casesTotal: count.meta({ description: 'Live cases when it began.' }),
    casesDone: count,
    tasksKept: count,
    tasksMoved: count,
    tasksCancelled: count,
    tasksAdded: count,
    createdAt: instant,
    createdBy: z.string(),
    finishedAt: z.union([instant, z.null()]),
  })
  .meta({ id: 'Publication', description: 'A rule set put into force over the live cases, batch by batch.' });

export type PublicationRequest = z.infer<typeof publicationRequestSchema>;
export type PublicationPreview = z.infer<typeof publicationPreviewSchema>;
export type Publication = z.infer<typeof publicationSchema>;
