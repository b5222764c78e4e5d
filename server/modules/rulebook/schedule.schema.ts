import { z } from 'zod';
import { BOOKINGS, TRACK_LEVELS } from '../../domain/rulebook/rule-set';
import { conversationKindSchema, dateSchema, holderSchema, localisedSchema, measureKindSchema } from '../../platform/http/schema-parts';
import { floorReferenceSchema } from './floor-summary.schema';

const dateOrNull = z.union([dateSchema, z.null()]);
const week = z.int().meta({ description: 'Unemployment week, from 1.' });
const weekOrNull = z.union([z.int(), z.null()]);

const scheduledContactSchema = z
  .strictObject({
    id: z.string(),
    elementId: z.string(),
    label: localisedSchema,
    kind: conversationKindSchema,
    with: holderSchema,
    minutes: z.number(),
    booking: z.enum(BOOKINGS),
    opensOn: dateSchema,
    dueOn: dateSchema,
    latestOn: dateOrNull.meta({ description: 'The end of the legal window; null where the law sets none.' }),
    opensWeek: week,
    dueWeek: week,
    latestWeek: weekOrNull,
    countsTowardsFloor: z.boolean(),
    voluntary: z.boolean().meta({ description: 'Offered before the municipality has taken over from the fund.' }),
  })
  .meta({ id: 'ScheduledContact' });

const scheduledMeasureSchema = z
  .strictObject({
    id: z.string(),
    kind: measureKindSchema,
    label: localisedSchema,
    opensOn: dateSchema,
    dueOn: dateOrNull.meta({ description: 'Null for "from week n" without an end.' }),
    opensWeek: week,
    dueWeek: weekOrNull,
    mandatory: z.boolean(),
    durationWeeks: z.union([z.number(), z.null()]).meta({ description: 'Length of the measure itself, when the rule says it.' }),
    applies: z.enum(['everyone', 'track', 'conditional']).meta({
      description: 'everyone: no condition. track: everybody in this track. conditional: more must be known than the track.',
    }),
    suspendedInHighSeason: z.boolean().meta({ description: 'Falls away when it would open in the municipality’s high season.' }),
  })
  .meta({ id: 'ScheduledMeasure' });

const scheduledTrackSchema = z
  .strictObject({
    id: z.string(),
    label: localisedSchema,
    level: z.enum(TRACK_LEVELS),
    isDefault: z.boolean(),
    contacts: z.array(scheduledContactSchema),
    measures: z.array(scheduledMeasureSchema),
  })
  .meta({ id: 'ScheduledTrack' });

/** What a rule set asks for, week by week. */
export const scheduleSchema = z
  .strictObject({
    startedOn: dateSchema.meta({ description: 'The Monday of this week: the citizen’s first day of unemployment.' }),
    weeks: z.int().meta({ description: 'Unemployment weeks the plan covers.' }),
    floor: floorReferenceSchema,
    tracks: z.array(scheduledTrackSchema).meta({ description: 'In the order in which they are tried.' }),
    floorContacts: z.array(scheduledContactSchema).meta({ description: 'What the floor alone asks for.' }),
    floorMeasures: z.array(scheduledMeasureSchema),
  })
  .meta({
    id: 'Schedule',
    description:
      'The rules unrolled for a citizen who becomes unemployed this week and whose conversations are held on the day they are due.',
  });

export const scheduleQuerySchema = z.strictObject({ floor: z.string().max(100).optional() });

export type Schedule = z.infer<typeof scheduleSchema>;
