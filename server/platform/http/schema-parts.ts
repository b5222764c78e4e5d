import { z } from 'zod';
import { CONVERSATION_KINDS, HOLDERS, MEASURE_KINDS } from '../../domain/rulebook/rule-set';
import { isCalendarDate } from '../../domain/shared/calendar-date';

/** Small schemas that several requests and answers share. An id names the schema in the OpenAPI file. */

/** A day that exists, as `YYYY-MM-DD`. */
export const dateSchema = z
  .string()
  .refine(isCalendarDate, { params: { problem: 'date.invalid' } })
  .meta({ id: 'CalendarDate', format: 'date', description: 'A day as YYYY-MM-DD, between 1900 and 2199.', examples: ['2026-11-23'] });

export const localisedSchema = z
  .strictObject({ da: z.string(), en: z.string() })
  .meta({ id: 'Localised', description: 'A text for people, in Danish and English.' });

export const municipalityCodeSchema = z
  .string()
  .regex(/^\d{3}$/)
  .meta({ id: 'MunicipalityCode', description: 'Kommunekode, three digits.', examples: ['147'] });

/** A text a member of staff wrote; no control characters, so that it cannot forge log lines or break tables. */
export function shortText(atMost: number): z.ZodString {
  return z
    .string()
    .min(1)
    .max(atMost)
    .regex(/^[^\p{Cc}]*$/u);
}

export const factValueSchema = z
  .union([z.number(), z.boolean(), z.string(), z.array(z.string())])
  .meta({ id: 'FactValue', description: 'A number, yes/no, a member of a list, a date, or (for a set) a list of members.' });

/** What a leaf of a condition compares with. */
export const conditionValueSchema = z
  .union([z.number(), z.boolean(), z.string(), z.array(z.string()), z.array(z.number())])
  .meta({ id: 'ConditionValue', description: 'What a fact is compared with: a fact value, or a list of them for in and notIn.' });

export const conversationKindSchema = z.enum(CONVERSATION_KINDS).meta({ id: 'ConversationKind' });
export const holderSchema = z.enum(HOLDERS).meta({ id: 'Holder' });
export const measureKindSchema = z.enum(MEASURE_KINDS).meta({ id: 'MeasureKind' });
