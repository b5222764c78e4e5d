import { z } from 'zod';
import { localisedSchema } from '../../platform/http/schema-parts';
import { IMPORT_FORMATS, IMPORT_KINDS, IMPORT_STATES } from './import-kind';

const count = z.int().min(0);
const instant = z.string().meta({ format: 'date-time' });

const importShape = {
  id: z.string().meta({ format: 'uuid' }),
  kind: z.enum(IMPORT_KINDS).meta({ id: 'ImportKind' }),
  fileName: z.string().meta({ description: 'As it was sent, when it may be shown; else a name for the kind of file.' }),
  format: z.enum(IMPORT_FORMATS),
  isDryRun: z.boolean().meta({ description: 'Everything is tried and counted, nothing is stored.' }),
  state: z.enum(IMPORT_STATES).meta({ id: 'ImportState' }),
  stopCode: z.union([z.string(), z.null()]).meta({ description: 'Why the file was refused.' }),
  stopText: z.union([localisedSchema, z.null()]),
  rowsTotal: count.meta({ description: 'Rows that are here; grows while the file is being received.' }),
  rowsDone: count,
  rowsAdded: count,
  rowsChanged: count,
  rowsUnchanged: count,
  rowsRefused: count,
  createdAt: instant,
  createdBy: z.string(),
  finishedAt: z.union([instant, z.null()]),
};

/** A file on its way in. */
export const importRecordSchema = z.strictObject(importShape).meta({ id: 'Import' });
export type ImportRecord = z.infer<typeof importRecordSchema>;

export const importRowErrorSchema = z
  .strictObject({
    line: z.int().min(1).meta({ description: 'The first line of the file is 1.' }),
    field: z.union([z.string(), z.null()]),
    code: z.string(),
    text: localisedSchema,
  })
  .meta({ id: 'ImportRowError' });
export type ImportRowError = z.infer<typeof importRowErrorSchema>;

/** One import with what was wrong with its rows and what its columns were taken for. */
export const importDetailSchema = z
  .strictObject({
    ...importShape,
    errors: z.array(importRowErrorSchema).meta({ description: 'The first 200; errors.csv has all of them.' }),
    suggestedMapping: z.record(z.string(), z.string()).meta({
      description: 'Column → field, as the file was read or would be read.',
      examples: [{ 'CPR-nummer': 'cpr', 'Ledig fra': 'startedOn' }],
    }),
    unknownColumns: z.array(z.string()).meta({ description: 'Columns that were passed over because their names say nothing to us.' }),
    fields: z
      .array(z.strictObject({ field: z.string(), isRequired: z.boolean(), label: localisedSchema }))
      .meta({ description: 'What a column can be mapped to.' }),
  })
  .meta({ id: 'ImportDetail' });
export type ImportDetail = z.infer<typeof importDetailSchema>;

export const importQuerySchema = z.strictObject({
  kind: z.enum(IMPORT_KINDS),
  dryRun: z.enum(['true', 'false']).default('false'),
  fileName: z.string().max(200).optional(),
  mapping: z.string().max(20_000).optional(),
});

/** Column → field; null passes the column over. */
export const mappingSchema = z.record(z.string().max(200), z.union([z.string().max(100), z.null()]));
