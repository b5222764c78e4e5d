import { z } from 'zod';
import { dateSchema } from '../../platform/http/schema-parts';

const count = z.int().min(0);

/** What a person of the municipality does there; the same list as the database checks. */
export const STAFF_ROLES = ['jobConsultant', 'companyConsultant', 'teamLead', 'manager'] as const;

/** A person of the municipality as the list gives it. */
export const consultantRecordSchema = z
  .strictObject({
    id: z.string().meta({ format: 'uuid' }),
    externalId: z.string().meta({ description: 'The id the municipality itself uses; commands name their actor with it in X-Actor.' }),
    name: z.string(),
    role: z.enum(STAFF_ROLES).meta({ id: 'StaffRole' }),
    teamId: z.union([z.string().meta({ format: 'uuid' }), z.null()]),
    teamName: z.union([z.string(), z.null()]),
    isActive: z.boolean(),
    openCases: count.meta({ description: 'Spells of the caseload that have not ended.' }),
    openTasks: count.meta({ description: 'Tasks that can be done today, overdue ones included.' }),
    overdueTasks: count,
    pastLegalTasks: count.meta({ description: 'Tasks whose legal latest day has passed.' }),
    absentToday: z.boolean(),
    backOn: z.union([dateSchema, z.null()]).meta({ description: 'The first day after the absence of today; null when there today.' }),
  })
  .meta({ id: 'Consultant' });

export type ConsultantRecord = z.infer<typeof consultantRecordSchema>;
