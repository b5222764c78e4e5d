import { z } from 'zod';
import type { Condition } from '../../domain/rulebook/condition';
import { OPERATORS } from '../../domain/rulebook/condition';
import { BOOKINGS } from '../../domain/rulebook/rule-set';
import {
  conditionValueSchema,
  conversationKindSchema,
  dateSchema,
  holderSchema,
  localisedSchema,
  measureKindSchema,
} from '../../platform/http/schema-parts';

/** Parts that rule sets and floors share, as JSON. */

export const basisSchema = z
  .strictObject({ source: z.string().optional(), assumption: z.literal(true).optional(), reason: localisedSchema.optional() })
  .meta({ id: 'Basis', description: 'A place in the sources, or an assumption with its reason.' });

const nodeShape = { id: z.string(), label: z.string().optional() };

/** The stored form of a condition: json-rules-engine's own JSON with ids. */
export const conditionSchema: z.ZodType<Condition> = z
  .union([
    z.strictObject({ ...nodeShape, fact: z.string(), operator: z.enum(OPERATORS), value: conditionValueSchema }),
    z.strictObject({
      ...nodeShape,
      get all(): z.ZodArray<z.ZodType<Condition>> {
        return z.array(conditionSchema);
      },
    }),
    z.strictObject({
      ...nodeShape,
      get any(): z.ZodArray<z.ZodType<Condition>> {
        return z.array(conditionSchema);
      },
    }),
    z.strictObject({
      ...nodeShape,
      get not(): z.ZodType<Condition> {
        return conditionSchema;
      },
    }),
  ])
  .meta({ id: 'Condition' });

export const mannerSchema = z.strictObject({
  kind: conversationKindSchema,
  with: holderSchema,
  minutes: z.number(),
  booking: z.enum(BOOKINGS),
  bookingDeadlineDaysBefore: z.number().optional(),
});

const windowSchema = z.union([
  z.strictObject({ fromWeek: z.number(), toWeek: z.number() }),
  z.strictObject({ fromMonth: z.number(), toMonth: z.number() }),
]);

const elementShape = {
  id: z.string(),
  label: localisedSchema,
  basis: basisSchema,
  manner: mannerSchema.partial().optional(),
  heldBy: z.enum(['insuranceFund', 'municipality']).optional(),
  kinds: z.array(conversationKindSchema).optional(),
  tracks: z.array(z.string()).optional(),
};

export const cadenceElementSchema = z
  .discriminatedUnion('type', [
    z.strictObject({ ...elementShape, type: z.literal('within'), contacts: z.number(), window: windowSchema }),
    z.strictObject({ ...elementShape, type: z.literal('pace'), contacts: z.number(), everyWeeks: z.number(), fromWeek: z.number() }),
    z.strictObject({
      ...elementShape,
      type: z.literal('interval'),
      atMostWeeks: z.number().optional(),
      atMostDays: z.number().optional(),
      fromWeek: z.number(),
      opensWeeksBefore: z.number(),
      afterMilestone: z.string().optional(),
    }),
    z.strictObject({
      ...elementShape,
      type: z.literal('milestone'),
      window: windowSchema,
      metBy: z.array(conversationKindSchema).optional(),
    }),
    z.strictObject({ ...elementShape, type: z.literal('extra'), contacts: z.number(), window: windowSchema }),
  ])
  .meta({ id: 'CadenceElement' });

const timingSchema = z.union([
  z.strictObject({ in: z.number() }),
  z.strictObject({ from: z.number(), by: z.number().optional() }),
  z.strictObject({ after: z.number(), by: z.number().optional() }),
  z.strictObject({ by: z.number() }),
]);

export const measureSchema = z
  .strictObject({
    id: z.string(),
    kind: measureKindSchema,
    label: localisedSchema,
    description: localisedSchema,
    when: conditionSchema.optional(),
    timing: timingSchema,
    mandatory: z.boolean(),
    durationWeeks: z.number().optional(),
    basis: basisSchema,
    justification: localisedSchema.optional(),
    suspendedBy: z.string().optional(),
  })
  .meta({ id: 'Measure' });

export const parameterSchema = z
  .strictObject({
    id: z.string(),
    label: localisedSchema,
    value: z.union([z.number(), z.string(), z.boolean()]),
    unit: localisedSchema.optional(),
    min: z.number().optional(),
    max: z.number().optional(),
    basis: basisSchema,
    steers: z.enum(['informs', 'capacity', 'grants', 'conversations', 'measures', 'screening']),
  })
  .meta({ id: 'Parameter' });

export const notARuleSchema = z
  .strictObject({ statement: localisedSchema, source: z.string(), reason: localisedSchema })
  .meta({ id: 'NotARule', description: 'A statement of the sources that did not become a rule, and why.' });

export const datedShape = { from: dateSchema, to: dateSchema.optional(), basis: basisSchema };
