import { z } from 'zod';
import { dateSchema, localisedSchema, municipalityCodeSchema } from '../../platform/http/schema-parts';
import { knownFactsSchema, spellRecordSchema } from '../cases';

/** A person of the demo as the list gives it: told by role, never by name. */
export const personaSchema = z
  .strictObject({
    id: z.string(),
    municipality: municipalityCodeSchema,
    label: localisedSchema,
    story: localisedSchema,
    asOf: dateSchema.meta({ description: 'The day the story is told on.' }),
    spell: spellRecordSchema,
    facts: knownFactsSchema,
  })
  .meta({ id: 'Persona', description: 'An invented citizen to try rules with.' });

export type PersonaRecord = z.infer<typeof personaSchema>;
