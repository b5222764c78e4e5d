import { z } from 'zod';
import { CHANNELS } from '../../../domain/rulebook/rule-set';
import { conversationKindSchema, dateSchema, holderSchema, shortText } from '../../../platform/http/schema-parts';

const uuid = z.guid().meta({ format: 'uuid' });
/** What people write down; a page of text at most. */
const note = shortText(2000);
const version = z
  .int()
  .min(1)
  .optional()
  .meta({ description: 'The version of the case the caller has seen. When the case has moved on since, the write is refused (409).' });
const rawFacts = z
  .record(z.string(), z.unknown())
  .meta({ description: 'Facts by key, from GET /api/facts; null: known to be unknown from that day.', examples: [{ motivation: 6 }] });

export const conversationRequestSchema = z
  .strictObject({
    version,
    heldOn: dateSchema,
    kind: conversationKindSchema,
    heldBy: holderSchema.optional(),
    channel: z.enum(CHANNELS).optional(),
    nextBookingBy: dateSchema.optional().meta({ description: 'The day the citizen is to have booked the next conversation by.' }),
    agreement: z.strictObject({ agreed: note, dueOn: dateSchema.optional() }).optional(),
    facts: rawFacts.optional().meta({ description: 'What was learned in it; holds from the day it was held.' }),
  })
  .meta({ id: 'ConversationRequest' });

export const factsRequestSchema = z
  .strictObject({
    version,
    holdsFrom: dateSchema.optional().meta({ description: 'Default: today. May be in the past, and in the future.' }),
    source: z.enum(['register', 'citizen', 'consultant']),
    facts: rawFacts,
  })
  .meta({ id: 'FactsRequest' });

export const pauseRequestSchema = z
  .strictObject({
    version,
    from: dateSchema,
    to: dateSchema.optional().meta({ description: 'The first active day again.' }),
    reason: note.optional(),
  })
  .meta({ id: 'PauseRequest' });

export const pauseEndRequestSchema = z
  .strictObject({ version, to: dateSchema.meta({ description: 'The first active day again.' }) })
  .meta({ id: 'PauseEndRequest' });

export const measureRequestSchema = z
  .strictObject({ version, measureId: shortText(100), from: dateSchema, to: dateSchema.optional() })
  .meta({ id: 'MeasureRequest' });

export const trackConfirmationRequestSchema = z
  .strictObject({
    version,
    track: shortText(100),
    confirmedOn: dateSchema,
    reason: note.optional().meta({ description: 'Required where another track is proposed.' }),
  })
  .meta({ id: 'TrackConfirmationRequest' });

export const agreementRequestSchema = z
  .strictObject({
    version,
    agreed: note,
    madeOn: dateSchema.optional().meta({ description: 'Default: today.' }),
    dueOn: dateSchema.optional(),
    conversationId: uuid.optional().meta({ description: 'Default: the conversation held last.' }),
  })
  .meta({ id: 'AgreementRequest' });

export const bookingDeadlineRequestSchema = z
  .strictObject({
    version,
    bookBy: dateSchema,
    conversationId: uuid.optional().meta({ description: 'Default: the conversation held last.' }),
  })
  .meta({ id: 'BookingDeadlineRequest' });

export const givenGrantRequestSchema = z
  .strictObject({
    version,
    grantedOn: dateSchema,
    courseEndsOn: dateSchema,
    decisionId: uuid.optional().meta({ description: 'The grant decision behind it.' }),
  })
  .meta({ id: 'GivenGrantRequest' });

/** Why a spell ended. */
export const END_REASONS = ['employment', 'education', 'otherBenefit', 'movedAway', 'other'] as const;

export const caseEndRequestSchema = z
  .strictObject({
    version,
    endedOn: dateSchema.meta({ description: 'The first day without unemployment.' }),
    reason: z.enum(END_REASONS),
  })
  .meta({ id: 'CaseEndRequest' });

export const assignmentRequestSchema = z
  .strictObject({
    version,
    consultantId: z.union([uuid, z.null()]),
    teamId: z
      .union([uuid, z.null()])
      .optional()
      .meta({ description: 'Default: the consultant’s team; the case’s own when nobody is named.' }),
  })
  .meta({ id: 'AssignmentRequest' });

/** Why a person decided that a task need not be done. */
export const WAIVE_REASONS = [
  'citizenIll',
  'citizenStartsWork',
  'citizenStartsEducation',
  'doneElsewhere',
  'notRelevant',
  'other',
] as const;

export const taskClosingRequestSchema = z
  .strictObject({
    as: z.enum(['done', 'waived']),
    on: dateSchema.optional().meta({ description: 'The day it was done. Default: today.' }),
    reasonCode: z.enum(WAIVE_REASONS).optional().meta({ description: 'Required for a task that is waived.' }),
  })
  .meta({ id: 'TaskClosingRequest' });

export const absenceRequestSchema = z
  .strictObject({ from: dateSchema, to: dateSchema.meta({ description: 'The first day back.' }) })
  .meta({ id: 'AbsenceRequest' });

export const caseloadMoveRequestSchema = z
  .strictObject({ consultantId: uuid.meta({ description: 'Who gets the cases; they go to the consultant’s team with them.' }) })
  .meta({ id: 'CaseloadMoveRequest' });

export type ConversationRequest = z.infer<typeof conversationRequestSchema>;
export type FactsRequest = z.infer<typeof factsRequestSchema>;
export type PauseRequest = z.infer<typeof pauseRequestSchema>;
export type PauseEndRequest = z.infer<typeof pauseEndRequestSchema>;
export type MeasureRequest = z.infer<typeof measureRequestSchema>;
export type TrackConfirmationRequest = z.infer<typeof trackConfirmationRequestSchema>;
export type AgreementRequest = z.infer<typeof agreementRequestSchema>;
export type BookingDeadlineRequest = z.infer<typeof bookingDeadlineRequestSchema>;
export type GivenGrantRequest = z.infer<typeof givenGrantRequestSchema>;
export type CaseEndRequest = z.infer<typeof caseEndRequestSchema>;
export type AssignmentRequest = z.infer<typeof assignmentRequestSchema>;
export type TaskClosingRequest = z.infer<typeof taskClosingRequestSchema>;
export type AbsenceRequest = z.infer<typeof absenceRequestSchema>;
export type CaseloadMoveRequest = z.infer<typeof caseloadMoveRequestSchema>;
