import { z } from 'zod';
import { TRACK_LEVELS } from '../../domain/rulebook/rule-set';
import {
  conversationKindSchema,
  dateSchema,
  factValueSchema,
  holderSchema,
  localisedSchema,
  measureKindSchema,
} from '../../platform/http/schema-parts';
import {
  dateOrNullSchema,
  missingFactSchema,
  reasonSchema,
  riskSchema,
  ruleSetReferenceSchema,
  traceSchema,
  verdictSchema,
} from './decision-parts.schema';

const factorSchema = z
  .strictObject({
    id: z.string(),
    label: localisedSchema,
    nature: z.enum(['objective', 'subjective']),
    verdict: verdictSchema,
    points: z.number(),
    missing: z.array(z.string()),
    saw: z.array(z.strictObject({ fact: z.string(), value: z.union([factValueSchema, z.null()]) })),
    justified: z.boolean(),
    trace: traceSchema,
  })
  .meta({ id: 'FactorResult' });

const archetypeSchema = z
  .strictObject({
    id: z.string(),
    label: localisedSchema,
    verdict: verdictSchema,
    matched: z.int(),
    possible: z.int(),
    atLeast: z.int(),
    of: z.int(),
    tellTales: z.array(z.strictObject({ id: z.string(), label: localisedSchema, verdict: verdictSchema, trace: traceSchema })),
    earlyMeasures: z.array(measureKindSchema),
  })
  .meta({ id: 'ArchetypeResult' });

const trackSchema = z
  .strictObject({
    id: z.string(),
    label: localisedSchema,
    level: z.enum(TRACK_LEVELS),
    planFollows: z.string(),
    status: z.enum(['proposed', 'confirmed', 'overridden', 'chosen']),
    because: z.array(reasonSchema),
    trace: traceSchema,
    whyNot: z.array(
      z.strictObject({ id: z.string(), label: localisedSchema, verdict: verdictSchema, reason: reasonSchema, trace: traceSchema }),
    ),
  })
  .meta({ id: 'TrackResult' });

const contactSlotSchema = z
  .strictObject({
    id: z.string(),
    elementId: z.string(),
    label: localisedSchema,
    kind: conversationKindSchema,
    with: holderSchema,
    minutes: z.number(),
    booking: z.enum(['calledIn', 'selfBooked']),
    bookBy: dateOrNullSchema,
    week: z.int(),
    opensOn: dateSchema,
    dueOn: dateSchema,
    latestOn: dateOrNullSchema,
    countsTowardsFloor: z.boolean(),
    voluntary: z.boolean(),
    overdue: z.boolean(),
    because: z.array(reasonSchema),
  })
  .meta({ id: 'ContactSlot' });

const heldContactSchema = z
  .strictObject({
    heldOn: dateSchema,
    kind: conversationKindSchema,
    week: z.int(),
    resetsClock: z.boolean(),
    met: z.array(z.string()),
    because: reasonSchema,
  })
  .meta({ id: 'HeldContact' });

const measureSlotSchema = z
  .strictObject({
    id: z.string(),
    kind: measureKindSchema,
    label: localisedSchema,
    week: z.int(),
    opensOn: dateSchema,
    dueOn: dateOrNullSchema,
    latestOn: dateOrNullSchema,
    mandatory: z.boolean(),
    state: z.enum(['planned', 'begun', 'overdue', 'conditional']),
    because: z.array(reasonSchema),
    trace: traceSchema,
  })
  .meta({ id: 'MeasureSlot' });

const whatWouldChangeSchema = z
  .strictObject({
    fact: z.string(),
    label: localisedSchema,
    from: factValueSchema,
    to: factValueSchema,
    leadsTo: z.strictObject({ track: z.string(), risk: riskSchema }),
    text: localisedSchema,
  })
  .meta({ id: 'WhatWouldChange' });

/** `Decision` of the domain, as JSON. */
export const decisionShape = {
  ruleSet: ruleSetReferenceSchema,
  asOf: dateSchema,
  unemploymentWeek: z.int(),
  screening: z.strictObject({
    risk: riskSchema,
    riskLabel: localisedSchema,
    score: z.strictObject({ min: z.number(), max: z.number() }),
    factors: z.array(factorSchema),
    archetypes: z.array(archetypeSchema),
  }),
  track: trackSchema,
  contactPlan: z.array(contactSlotSchema),
  heldContacts: z.array(heldContactSchema),
  measures: z.array(measureSlotSchema),
  suspendedMeasures: z.array(
    z.strictObject({ id: z.string(), label: localisedSchema, wouldOpenOn: dateSchema, because: reasonSchema, trace: traceSchema }),
  ),
  missingFacts: z.array(missingFactSchema),
  whatWouldChange: z.array(whatWouldChangeSchema),
};
