import { z } from 'zod';
import { dateSchema, factValueSchema, localisedSchema } from '../../../platform/http/schema-parts';
import { workTaskSchema } from '../../tasks';
import { FACT_ORIGINS } from '../case-view/case-parts.schema';

const dateOrNull = z.union([dateSchema, z.null()]);
const instant = z.string().meta({ format: 'date-time' });

const whyRuleSchema = z
  .strictObject({
    id: z.string(),
    label: localisedSchema,
    source: z
      .union([z.string(), z.null()])
      .meta({ description: 'The place in the sources or the law; null where the rule is an assumption without one.' }),
    assumption: z.boolean(),
    reason: z.union([localisedSchema, z.null()]).meta({ description: 'Why it was assumed; null for a rule with a source.' }),
    belongsTo: z
      .enum(['floor', 'ruleSet', 'practice'])
      .meta({ description: 'The law’s minimum, the municipality’s own rule, or the kind’s own practice.' }),
  })
  .meta({ id: 'WhyRule' });

const whyRuleSetSchema = z
  .strictObject({
    id: z.string().meta({ format: 'uuid' }),
    name: z.string(),
    version: z.int(),
    validFrom: dateSchema,
    floor: z.string(),
    floorLabel: localisedSchema,
  })
  .meta({ id: 'WhyRuleSet' });

const whyFactSchema = z
  .strictObject({
    fact: z.string(),
    label: localisedSchema,
    value: z.union([factValueSchema, z.null()]).meta({ description: 'Null: unknown when the task was worked out.' }),
    source: z
      .union([z.enum([...FACT_ORIGINS, 'derived']), z.null()])
      .meta({ description: 'derived: worked out from other facts. Null: nobody has said anything.' }),
    holdsFrom: dateOrNull,
    learnedAt: z.union([instant, z.null()]),
  })
  .meta({ id: 'WhyFact' });

const whyReminderSchema = z
  .strictObject({
    step: z.int().meta({ description: 'Place in the rule set’s reminder plan, from 0.' }),
    to: z.enum(['citizen', 'jobConsultant', 'teamLead', 'manager']),
    channel: z.enum(['mail', 'digest', 'list']),
    day: dateSchema,
    state: z.enum(['waiting', 'sent', 'cancelled', 'parked']),
    sentOn: dateOrNull,
    wasLate: z.boolean(),
  })
  .meta({ id: 'WhyReminder' });

/** Why a task is there: the answer to "hvorfor denne opgave?". */
export const whySchema = z
  .strictObject({
    task: workTaskSchema,
    rule: whyRuleSchema,
    ruleSet: z.union([whyRuleSetSchema, z.null()]).meta({ description: 'Null for a task that was made without rules.' }),
    decidedAsOf: dateOrNull.meta({ description: 'The day the task was last worked out for.' }),
    knownAt: z.union([instant, z.null()]).meta({ description: 'What was learned later played no part.' }),
    sentences: z.array(localisedSchema).meta({ description: 'Why, in words.' }),
    arithmetic: z.array(localisedSchema).meta({ description: 'How each of its days is worked out, in words.' }),
    facts: z.array(whyFactSchema).meta({ description: 'The facts the rule looked at, as they were known then.' }),
    reminders: z.array(whyReminderSchema),
  })
  .meta({ id: 'Why' });

export type Why = z.infer<typeof whySchema>;
