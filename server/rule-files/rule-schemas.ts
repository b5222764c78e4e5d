import Ajv, { type ValidateFunction } from 'ajv';
import catalogue from '../../rules/schema/catalogue.schema.json';
import common from '../../rules/schema/common.schema.json';
import derivations from '../../rules/schema/derivations.schema.json';
import example from '../../rules/schema/example.schema.json';
import floor from '../../rules/schema/floor.schema.json';
import part from '../../rules/schema/part.schema.json';
import ruleSet from '../../rules/schema/rule-set.schema.json';
import shared from '../../rules/schema/shared.schema.json';

const SCHEMAS = { catalogue, derivations, example, floor, part, 'rule-set': ruleSet, shared };

export type DocumentKind = keyof typeof SCHEMAS;

function compileAll(allErrors: boolean): ReadonlyMap<DocumentKind, ValidateFunction> {
  const ajv = new Ajv({ allErrors, verbose: true, strict: true, strictTypes: false, strictRequired: false, allowUnionTypes: true });
  ajv.addSchema(common, 'common.schema.json');
  for (const [kind, schema] of Object.entries(SCHEMAS)) ajv.addSchema(schema, `${kind}.schema.json`);
  return new Map(
    (Object.keys(SCHEMAS) as DocumentKind[]).map((kind) => {
      const validate = ajv.getSchema(`${kind}.schema.json`);
      if (!validate) throw new Error(`no schema for ${kind}`);
      return [kind, validate as ValidateFunction];
    }),
  );
}

let firstErrors: ReadonlyMap<DocumentKind, ValidateFunction> | undefined;
let everyError: ReadonlyMap<DocumentKind, ValidateFunction> | undefined;

/** The compiled schema of a kind of document, stopping at the first error or collecting all. Compiled once, when first asked for. */
export function schemaOf(kind: DocumentKind, errors: 'first' | 'all'): ValidateFunction {
  const compiled = errors === 'all' ? (everyError ??= compileAll(true)) : (firstErrors ??= compileAll(false));
  const validate = compiled.get(kind);
  if (!validate) throw new Error(`no schema for ${kind}`);
  return validate;
}
