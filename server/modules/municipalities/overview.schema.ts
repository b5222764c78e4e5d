import { z } from 'zod';
import { TRACK_LEVELS } from '../../domain/rulebook/rule-set';
import { dateSchema, localisedSchema } from '../../platform/http/schema-parts';
import { basisSchema } from '../rulebook';

const figureOrNull = z.union([z.strictObject({ value: z.number(), basis: basisSchema }), z.null()]);

const overviewRuleSetSchema = z
  .strictObject({
    id: z.string().meta({ description: 'Id of the published version that is valid today.' }),
    version: z.int(),
    validFrom: dateSchema,
    floor: z.string().meta({ description: 'Id of the floor it was written for.' }),
    tracks: z
      .array(z.strictObject({ id: z.string(), label: localisedSchema, level: z.enum(TRACK_LEVELS), isDefault: z.boolean() }))
      .meta({ description: 'In the order in which they are tried.' }),
    conversationsPerWeek: z
      .strictObject({ min: z.number(), max: z.number(), basis: basisSchema })
      .meta({ description: 'Conversations a week for one consultant, in the month with the fewest and in the one with the most.' }),
    consultants: figureOrNull,
    caseload: figureOrNull.meta({ description: 'Citizens for each consultant; null where there are no fixed caseloads.' }),
    unemployed: z
      .union([z.strictObject({ value: z.number(), basis: basisSchema, label: localisedSchema }), z.null()])
      .meta({ description: 'Unemployed academics in April 2020; null where no source gives the number.' }),
    summary: localisedSchema,
  })
  .meta({ id: 'OverviewRuleSet' });

const overviewMunicipalitySchema = z
  .strictObject({
    code: z.string(),
    name: z.string(),
    kind: z.enum(['universityCity', 'case']),
    ruleSet: z.union([overviewRuleSetSchema, z.null()]).meta({ description: 'Null when nothing that is published is valid today.' }),
  })
  .meta({ id: 'OverviewMunicipality' });

/** All municipalities at a glance. */
export const overviewSchema = z
  .strictObject({ on: dateSchema, municipalities: z.array(overviewMunicipalitySchema).meta({ description: 'By name, as Danes sort.' }) })
  .meta({ id: 'Overview' });

export type Overview = z.infer<typeof overviewSchema>;
export type OverviewRuleSet = z.infer<typeof overviewRuleSetSchema>;
