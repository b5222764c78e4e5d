import { z } from 'zod';
import type { DecisionInput } from '../domain/decision';
import type { FactCatalogue } from '../domain/facts/fact';
import { DomainError } from '../domain/shared/domain-error';
import { readCaseFacts } from '../modules/cases/read-case-facts';
import { caseRequestShape } from '../modules/cases/spell-request.schema';
import { checkBody } from '../platform/http/check-body';
import { readWithSchema } from '../platform/http/read-with-schema';
import type { CaseRow } from './read-csv-case';

const { spell, conditions, facts } = caseRequestShape;
const lineSchema = z.strictObject({ citizen: z.string().max(100).default(''), spell, conditions: conditions.optional(), facts });

/** Reads one line of JSON Lines: `{citizen?, spell, conditions?, facts}`, as strictly as the service reads a request. Throws `row.malformed_json`, `request.*`, `fact.*`. */
export function readJsonCase(text: string, catalogue: FactCatalogue): CaseRow {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    throw new DomainError('row.malformed_json');
  }
  checkBody(raw);
  const line = readWithSchema(lineSchema, raw);
  return {
    citizen: line.citizen,
    spell: line.spell as DecisionInput['spell'],
    facts: readCaseFacts(line.facts, catalogue),
    ...(line.conditions === undefined ? {} : { conditions: line.conditions }),
  };
}
