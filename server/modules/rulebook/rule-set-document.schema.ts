import { z } from 'zod';
import { CONVERSATION_KINDS, CRITERION_ROLES, TRACK_LEVELS } from '../../domain/rulebook/rule-set';
import { conversationKindSchema, dateSchema, localisedSchema, measureKindSchema } from '../../platform/http/schema-parts';
import {
  basisSchema,
  cadenceElementSchema,
  conditionSchema,
  mannerSchema,
  measureSchema,
  notARuleSchema,
  parameterSchema,
} from './rule-parts.schema';

const identified = { id: z.string(), label: localisedSchema };
const justified = { basis: basisSchema, justification: localisedSchema.optional() };
const figureSchema = z.strictObject({ value: z.number(), basis: basisSchema });

const headerSchema = z
  .strictObject({
    kind: z.enum(['municipality', 'strategy']),
    id: z.string(),
    name: z.string(),
    municipality: z.string().optional(),
    validFrom: dateSchema,
    floor: z.string(),
    owner: z.string(),
    reviewBy: dateSchema,
    summary: localisedSchema,
    terms: z.record(z.string(), localisedSchema),
    sources: z.array(z.string()),
  })
  .meta({ id: 'RuleSetHeader' });

const factorSchema = z
  .strictObject({
    ...identified,
    ...justified,
    nature: z.enum(['objective', 'subjective']),
    points: z.number(),
    pointsBasis: basisSchema,
    when: conditionSchema,
  })
  .meta({ id: 'RiskFactor' });

const archetypeSchema = z
  .strictObject({
    ...identified,
    ...justified,
    story: localisedSchema,
    atLeast: z.int(),
    tellTales: z.array(z.strictObject({ ...identified, when: conditionSchema })),
    lookFor: localisedSchema,
    earlyMeasures: z.array(measureKindSchema),
  })
  .meta({ id: 'Archetype' });

const trackSchema = z
  .strictObject({
    ...identified,
    ...justified,
    level: z.enum(TRACK_LEVELS),
    when: conditionSchema.optional(),
    description: localisedSchema,
    guidanceShare: z.strictObject({ atLeast: z.number().optional(), atMost: z.number(), basis: basisSchema }).optional(),
  })
  .meta({ id: 'Track' });

const suspensionSchema = z.strictObject({
  id: z.string(),
  highSeasonMonths: z.array(z.int()),
  whenUnemploymentRising: z.boolean(),
  fallback: z.strictObject({ ...identified, kind: measureKindSchema, by: z.number(), mandatory: z.boolean() }),
  basis: basisSchema,
});

const grantsSchema = z
  .strictObject({
    criteria: z.array(z.strictObject({ ...identified, ...justified, role: z.enum(CRITERION_ROLES), when: conditionSchema })),
    supportingAtLeast: z.strictObject({ count: z.int(), basis: basisSchema }).optional(),
    priceCeilingOere: figureSchema.optional(),
    yearlyBudgetOere: figureSchema.optional(),
    positiveListShare: figureSchema.optional(),
    followUpMeasure: z.strictObject({ kinds: z.array(measureKindSchema), withinWeeks: z.number(), basis: basisSchema }).optional(),
  })
  .meta({ id: 'Grants' });

const reminderPlanSchema = z
  .strictObject({
    taskKind: z.string(),
    steps: z.array(
      z.strictObject({
        days: z.int(),
        dayType: z.enum(['working', 'calendar']),
        to: z.enum(['citizen', 'jobConsultant', 'teamLead', 'manager']),
        channel: z.enum(['mail', 'digest', 'list']),
      }),
    ),
    basis: basisSchema,
  })
  .meta({ id: 'ReminderPlan' });

const capacitySchema = z
  .strictObject({
    conversationsPerWeek: z.strictObject({ byMonth: z.array(z.number()), basis: basisSchema }),
    caseload: figureSchema.optional(),
    consultants: figureSchema.optional(),
    minutesByKind: z.partialRecord(z.enum(CONVERSATION_KINDS), z.number()),
    minutesBasis: basisSchema,
  })
  .meta({ id: 'Capacity' });

/** `RuleSet` of the domain, as JSON. */
export const ruleSetDocumentSchema = z
  .strictObject({
    header: headerSchema,
    screening: z.strictObject({
      factors: z.array(factorSchema),
      bands: z.array(
        z.strictObject({ id: z.enum(['high', 'medium', 'low']), label: localisedSchema, from: z.number().optional(), basis: basisSchema }),
      ),
      archetypes: z.array(archetypeSchema),
    }),
    tracks: z.strictObject({ ordered: z.array(trackSchema) }),
    cadence: z.strictObject({ ordinaryManner: mannerSchema, mannerBasis: basisSchema, elements: z.array(cadenceElementSchema) }),
    clock: z.strictObject({ resets: z.array(conversationKindSchema), basis: basisSchema }),
    measures: z.strictObject({ items: z.array(measureSchema), suspensions: z.array(suspensionSchema) }),
    grants: grantsSchema,
    reminders: z.array(reminderPlanSchema),
    capacity: capacitySchema,
    calendar: z.strictObject({
      closingDays: z.array(z.strictObject({ from: dateSchema, to: dateSchema, label: localisedSchema })),
      basis: basisSchema,
    }),
    parameters: z.array(parameterSchema),
    notRules: z.array(notARuleSchema),
  })
  .meta({ id: 'RuleSetDocument', description: 'All the rules of one municipality or strategy, one version.' });
