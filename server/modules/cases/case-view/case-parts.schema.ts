import { z } from 'zod';
import { CHANNELS } from '../../../domain/rulebook/rule-set';
import { conversationKindSchema, dateSchema, factValueSchema, holderSchema, localisedSchema } from '../../../platform/http/schema-parts';

/** What happened in a case, with who registered it and when. */

const uuid = z.string().meta({ format: 'uuid' });
const dateOrNull = z.union([dateSchema, z.null()]);
const textOrNull = z.union([z.string(), z.null()]);
const labelOrNull = z.union([localisedSchema, z.null()]);
const instant = z.string().meta({ format: 'date-time' });
const registered = { registeredAt: instant, registeredBy: z.string().meta({ description: 'Who said so: an external id, or local.' }) };

export const casePauseSchema = z
  .strictObject({
    id: uuid,
    from: dateSchema,
    to: dateOrNull.meta({ description: 'The first day after it; null while it lasts.' }),
    reason: textOrNull,
    ...registered,
  })
  .meta({ id: 'CasePause' });

export const caseConversationSchema = z
  .strictObject({
    id: uuid,
    heldOn: dateSchema,
    kind: conversationKindSchema,
    heldBy: z.union([holderSchema, z.null()]),
    channel: z.union([z.enum(CHANNELS), z.null()]),
    nextBookingBy: dateOrNull,
    week: z.int().meta({ description: 'Unemployment week of the day it was held.' }),
    ...registered,
  })
  .meta({ id: 'CaseConversation' });

export const caseAgreementSchema = z
  .strictObject({
    id: uuid,
    conversationId: z.union([uuid, z.null()]),
    madeOn: dateSchema,
    agreed: z.string(),
    dueOn: dateOrNull,
    fulfilledOn: dateOrNull,
    ...registered,
  })
  .meta({ id: 'CaseAgreement' });

export const caseMeasureSchema = z
  .strictObject({ id: uuid, measureId: z.string(), label: labelOrNull, from: dateSchema, to: dateOrNull, ...registered })
  .meta({ id: 'CaseMeasure' });

export const caseConfirmationSchema = z
  .strictObject({
    id: uuid,
    track: z.string(),
    trackLabel: labelOrNull,
    proposedTrack: textOrNull,
    proposedTrackLabel: labelOrNull,
    confirmedOn: dateSchema,
    reason: textOrNull,
    ...registered,
  })
  .meta({ id: 'CaseConfirmation' });

export const caseGrantSchema = z
  .strictObject({
    id: uuid,
    grantedOn: dateSchema,
    courseEndsOn: dateSchema,
    decisionId: z.union([uuid, z.null()]),
    followedUpOn: dateOrNull,
    ...registered,
  })
  .meta({ id: 'CaseGrant' });

export const FACT_ORIGINS = ['register', 'citizen', 'consultant', 'import', 'demonstration'] as const;

/** One value a fact has had; the newest that holds today is the one rules see. */
export const caseFactSchema = z
  .strictObject({
    fact: z.string(),
    label: localisedSchema,
    value: z.union([factValueSchema, z.null()]).meta({ description: 'Null: known to be unknown from that day.' }),
    source: z.enum(FACT_ORIGINS).meta({ id: 'FactOrigin' }),
    holdsFrom: dateSchema,
    learnedAt: instant,
    learnedBy: z.string(),
    inUse: z
      .boolean()
      .meta({ description: 'The value rules see today; false for an earlier one and for one that holds from a later day.' }),
  })
  .meta({ id: 'CaseFact' });

export const caseLogEntrySchema = z
  .strictObject({
    seq: z.int().meta({ description: 'Place in the municipality’s audit chain.' }),
    at: instant,
    actor: z.string(),
    kind: z.string(),
    text: localisedSchema,
  })
  .meta({ id: 'CaseLogEntry' });

export type CaseLogEntry = z.infer<typeof caseLogEntrySchema>;
