import { z } from 'zod';
import { dateSchema } from '../../platform/http/schema-parts';
import { floorSchema } from './floor.schema';
import { ruleSetDocumentSchema } from './rule-set-document.schema';

const recordShape = {
  id: z.string().meta({ description: 'Id of this version.' }),
  owner: z.string().meta({ description: 'The municipality’s code, or the name of a strategy.' }),
  kind: z.enum(['municipality', 'strategy']),
  name: z.string(),
  municipality: z.union([z.string(), z.null()]).meta({ description: 'Kommunekode; null for a strategy.' }),
  version: z.int(),
  contentHash: z.string().meta({ description: 'SHA-256 of the document.' }),
  floor: z.string().meta({ description: 'Id of the floor it was written for.' }),
  validFrom: dateSchema,
  status: z.string(),
  createdAt: z.string().meta({ format: 'date-time' }),
};

/** A rule-set version as the list gives it: without its document. */
export const ruleSetRecordSchema = z.strictObject(recordShape).meta({ id: 'RuleSetSummary' });

/** One rule-set version with everything in it. */
export const ruleSetDetailSchema = z
  .strictObject({ ...recordShape, document: ruleSetDocumentSchema, floorDocument: floorSchema })
  .meta({ id: 'RuleSet' });

export type RuleSetRecord = z.infer<typeof ruleSetRecordSchema>;
export type RuleSetDetail = z.infer<typeof ruleSetDetailSchema>;
