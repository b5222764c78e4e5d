import { z } from 'zod';

/** A municipality as the list gives it; `id` is its code. */
export const municipalityRecordSchema = z
  .strictObject({
    id: z.string(),
    code: z.string(),
    name: z.string(),
    kind: z.enum(['universityCity', 'case']),
  })
  .meta({ id: 'Municipality' });

export type MunicipalityRecord = z.infer<typeof municipalityRecordSchema>;
