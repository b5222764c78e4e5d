import { z } from 'zod';
import { CHANNELS } from '../../domain/rulebook/rule-set';
import { schemaReference } from '../../platform/http/openapi/schema-reference';
import {
  conversationKindSchema,
  dateSchema,
  factValueSchema,
  holderSchema,
  municipalityCodeSchema,
  shortText,
} from '../../platform/http/schema-parts';

/** Nobody has held so many conversations in one spell; a file with more is a mistake. */
export const MOST_CONTACTS = 500;
export const MOST_PAUSES = 200;
export const MOST_MEASURES = 200;

const pauseSchema = z.strictObject({ from: dateSchema, to: dateSchema.optional() });

const contactSchema = z.strictObject({
  heldOn: dateSchema,
  kind: conversationKindSchema,
  heldBy: holderSchema.optional(),
  channel: z.enum(CHANNELS).optional(),
});

const measureTakenSchema = z.strictObject({ id: shortText(100), from: dateSchema, to: dateSchema.optional() });

const confirmedTrackSchema = z.strictObject({
  id: shortText(100),
  confirmedOn: dateSchema,
  by: shortText(100).optional(),
  reason: shortText(1000).optional(),
});

const spellShape = {
  startedOn: dateSchema,
  pauses: z.array(pauseSchema).max(MOST_PAUSES),
  contacts: z.array(contactSchema).max(MOST_CONTACTS),
  measures: z.array(measureTakenSchema).max(MOST_MEASURES),
  confirmedTrack: confirmedTrackSchema.optional(),
};

/** One period of unemployment; lists that are left out are empty. */
export const spellSchema = z
  .strictObject({
    ...spellShape,
    pauses: spellShape.pauses.default([]),
    contacts: spellShape.contacts.default([]),
    measures: spellShape.measures.default([]),
  })
  .meta({ id: 'Spell', description: 'One period of unemployment in one municipality.' });

/** The same as answers give it: every list is there. */
export const spellRecordSchema = z
  .strictObject(spellShape)
  .meta({ id: 'SpellRecord', description: 'One period of unemployment in one municipality; lists may be empty.' });

export const conditionsSchema = z
  .strictObject({ unemploymentRising: z.boolean().optional() })
  .meta({ id: 'Conditions', description: 'Municipal conditions of the day, not facts about the citizen.' });

const factsSchema = z.record(z.string(), z.unknown()).meta({
  id: 'Facts',
  description: 'Facts about the citizen by key, from GET /api/facts. Absent or null is unknown.',
  examples: [{ age: 41, isGraduate: false, measuresTried: ['internship'] }],
  additionalProperties: { anyOf: [schemaReference(factValueSchema), { type: 'null' }] },
});

/** Facts as answers give them: what is unknown is not there. */
export const knownFactsSchema = z
  .record(z.string(), factValueSchema)
  .meta({ id: 'KnownFacts', description: 'Facts about the citizen by key, those included that follow from others. Absent is unknown.' });

/** What a decision and a grant decision ask with. */
export const caseRequestShape = {
  municipality: municipalityCodeSchema,
  asOf: dateSchema,
  floor: shortText(60)
    .optional()
    .meta({
      description:
        'Default: the floor in force when the spell began. On another floor than the one the rule set was written for the answer is a what-if.',
      examples: ['dk-2020'],
    }),
  ruleSetVersion: z.int().min(1).max(1_000_000).optional().meta({ description: 'Default: the newest version valid on asOf.' }),
  spell: spellSchema,
  conditions: conditionsSchema.default({}),
  // Only its outer form: `readFacts` knows the catalogue.
  facts: factsSchema.default({}),
};
