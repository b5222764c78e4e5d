import { z } from 'zod';
import { shortText } from '../../platform/http/schema-parts';
import { caseRequestShape } from './spell-request.schema';

const courseShape = {
  name: shortText(200).optional(),
  priceOere: z.int().min(0).max(100_000_000).meta({ description: 'Price in øre.' }),
  weeks: z.number().min(0).max(104),
  onPositiveList: z.boolean().meta({ description: 'On the positive list of the own region.' }),
  onNeighbourList: z.boolean().meta({ description: 'On the positive list of a neighbouring region.' }),
};

const courseSchema = z
  .strictObject({
    ...courseShape,
    onNeighbourList: z.boolean().default(false).meta({ description: 'On the positive list of a neighbouring region.' }),
  })
  .meta({ id: 'Course' });

/** The same as answers give it. */
export const courseRecordSchema = z.strictObject(courseShape).meta({ id: 'CourseRecord' });

/** The body of `POST /api/decisions`. */
export const decisionRequestSchema = z.strictObject(caseRequestShape).meta({ id: 'DecisionRequest' });

/** The body of `POST /api/grant-decisions`. */
export const grantRequestSchema = z.strictObject({ ...caseRequestShape, course: courseSchema }).meta({ id: 'GrantRequest' });

export type DecisionRequest = z.infer<typeof decisionRequestSchema>;
export type GrantRequest = z.infer<typeof grantRequestSchema>;
