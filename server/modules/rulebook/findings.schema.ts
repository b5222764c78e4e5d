import { z } from 'zod';
import { FINDING_CODES } from '../../domain/analysis/finding';
import { dateSchema, factValueSchema, localisedSchema } from '../../platform/http/schema-parts';
import { floorReferenceSchema } from './floor-summary.schema';

const witnessSchema = z
  .union([z.record(z.string(), z.union([factValueSchema, z.null()])), z.null()])
  .meta({ description: 'Facts of a citizen who shows it; null where no citizen can.' });

const findingSchema = z
  .strictObject({
    code: z.enum(FINDING_CODES),
    severity: z.enum(['error', 'warning']),
    rule: z.string().meta({ description: 'What it is about, as kind:id.', examples: ['factor:education-delay'] }),
    text: localisedSchema,
    witness: witnessSchema,
    week: z.int().optional().meta({ description: 'Unemployment week of a floor violation.' }),
    shortfall: z.int().optional().meta({ description: 'Conversations or measures missing at the end of that week.' }),
    track: z.string().optional(),
  })
  .meta({ id: 'Finding', description: 'Something that must be put right before a rule set is published.' });

const noticeSchema = z
  .strictObject({
    code: z.enum(['review-passed', 'floor-not-verified', 'draft-floor']),
    rule: z.string(),
    text: localisedSchema,
    witness: witnessSchema,
  })
  .meta({ id: 'Notice', description: 'Something to look at that is no fault of the rules.' });

/** What the analyser finds in one version. */
export const findingsSchema = z
  .strictObject({
    findings: z.array(findingSchema),
    notices: z.array(noticeSchema),
    checkedOn: dateSchema,
    floor: floorReferenceSchema.meta({ description: 'The floor it was checked against: the one it was written for.' }),
    examples: z.union([z.int(), z.null()]).meta({
      description: 'How many examples were run; null when none are stored with this version, and findings about examples are left out.',
    }),
  })
  .meta({ id: 'Findings' });

export type Findings = z.infer<typeof findingsSchema>;
