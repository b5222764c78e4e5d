import type { ErrorObject } from 'ajv';
import { DomainError } from '../domain/shared/domain-error';
import { checkSize } from './check-size';
import { type DocumentKind, schemaOf } from './rule-schemas';
import { translateSchemaError } from './translate-schema-error';

/** In a larger document only the first problem is looked for: collecting all of them would take longer than an author waits. */
const LARGEST_TO_COLLECT = 20_000;
/** More than this from one document is noise. */
const MOST_PROBLEMS = 20;

/** Branches of a choice that was not taken say nothing; the choice itself says what was possible. */
function isNoise(error: ErrorObject): boolean {
  return error.keyword === 'if' || /\/(oneOf|anyOf)\/\d+\//.test(error.schemaPath);
}

function translateAll(errors: readonly ErrorObject[]): readonly DomainError[] {
  const clear = errors.filter((error) => !isNoise(error));
  const seen = new Set<string>();
  return (clear.length > 0 ? clear : errors)
    .map(translateSchemaError)
    .filter(({ code, field }) => !seen.has(`${code} ${field ?? ''}`) && seen.add(`${code} ${field ?? ''}`))
    .slice(0, MOST_PROBLEMS);
}

/** Every refusal of the schema (at most 20), empty when the document is well-formed. Size and depth are checked first. */
export function findSchemaProblems(kind: DocumentKind, document: unknown): readonly DomainError[] {
  let values: number;
  try {
    values = checkSize(document);
  } catch (error) {
    if (error instanceof DomainError) return [error];
    throw error;
  }
  if (schemaOf(kind, 'first')(document)) return [];
  const validate = schemaOf(kind, values > LARGEST_TO_COLLECT ? 'first' : 'all');
  validate(document);
  return translateAll(validate.errors ?? []);
}

/** Throws the first refusal as a DomainError (`rule_set.*`, `rule_file.too_deep`, `rule_file.too_many_values`); stops at the first, so a large document is cheap. */
export function checkDocument(kind: DocumentKind, document: unknown): void {
  checkSize(document);
  const validate = schemaOf(kind, 'first');
  if (validate(document)) return;
  const [first] = translateAll(validate.errors ?? []);
  throw first ?? new DomainError('rule_set.wrong_shape');
}
