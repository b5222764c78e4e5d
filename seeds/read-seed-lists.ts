import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Spell } from '../server/domain/decision';
import { CHANNELS, CONVERSATION_KINDS, HOLDERS } from '../server/domain/rulebook/rule-set';
import { calendarDate, isCalendarDate } from '../server/domain/shared/calendar-date';
import { seedsDirectory } from './seeds-directory';

const text = z.string().min(1);
const localised = z.strictObject({ da: text, en: text });
const date = z.string().refine(isCalendarDate, 'not a date').transform(calendarDate);

const municipality = z.strictObject({
  /** Kommunekode. */
  code: z.string().regex(/^\d{3}$/),
  name: text,
  region: z.enum(['Hovedstaden', 'Sjælland', 'Syddanmark', 'Midtjylland', 'Nordjylland']),
  /** `universityCity`: has a demo population. `case`: a smaller practice of S3. */
  kind: z.enum(['universityCity', 'case']),
  /** Folder under rules/municipalities. */
  pack: text,
  source: text,
});

const fund = z.strictObject({ id: text, label: localised, academic: z.boolean(), source: text });

const persona = z.strictObject({
  id: text,
  municipality: z.string(),
  label: localised,
  story: localised,
  spell: z.strictObject({
    startedOn: date,
    pauses: z.array(z.strictObject({ from: date, to: date.optional() })),
    contacts: z.array(
      z.strictObject({
        heldOn: date,
        kind: z.enum(CONVERSATION_KINDS),
        heldBy: z.enum(HOLDERS).optional(),
        channel: z.enum(CHANNELS).optional(),
      }),
    ),
    measures: z.array(z.strictObject({ id: text, from: date, to: date.optional() })),
  }) satisfies z.ZodType<Spell>,
  facts: z.record(z.string(), z.union([z.number(), z.boolean(), z.string(), z.array(z.string())])),
});

export type MunicipalityEntry = z.infer<typeof municipality>;
export type FundEntry = z.infer<typeof fund>;
export type Persona = z.infer<typeof persona>;

function read(name: string): unknown {
  return parse(readFileSync(join(seedsDirectory(), name), 'utf8'));
}

/** The eight municipalities with a rule pack, by code. Throws a ZodError that names the field when the file was edited wrongly. */
export function readMunicipalities(): readonly MunicipalityEntry[] {
  return z.strictObject({ municipalities: z.array(municipality) }).parse(read('municipalities.yaml')).municipalities;
}

export function readFunds(): readonly FundEntry[] {
  return z.strictObject({ funds: z.array(fund) }).parse(read('funds.yaml')).funds;
}

/** The personas with the day their stories are told on. Facts still have to pass `readFacts`. */
export function readPersonas(): { readonly asOf: string; readonly personas: readonly Persona[] } {
  return z.strictObject({ asOf: date, personas: z.array(persona) }).parse(read('personas.yaml'));
}
