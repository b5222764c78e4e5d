import { z } from 'zod';

const count = z.int().min(0);

/** A team as the list gives it. */
export const teamRecordSchema = z
  .strictObject({
    id: z.string().meta({ format: 'uuid' }),
    name: z.string(),
    competenceBank: z
      .union([z.string(), z.null()])
      .meta({ description: 'The branch whose candidates the team serves; null: no branch of its own.' }),
    consultants: count.meta({ description: 'Members who are still employed.' }),
    openCases: count.meta({ description: 'Spells that have not ended, of the team or of one of its members.' }),
    openTasks: count.meta({ description: 'Tasks that can be done today, overdue ones included.' }),
    overdueTasks: count,
    pastLegalTasks: count.meta({ description: 'Tasks whose legal latest day has passed.' }),
  })
  .meta({ id: 'Team' });

export type TeamRecord = z.infer<typeof teamRecordSchema>;
