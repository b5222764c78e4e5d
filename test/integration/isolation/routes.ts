import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Parameter {
  readonly name: string;
  readonly required?: boolean;
  readonly description?: string;
}
interface Operation {
  readonly parameters?: readonly Parameter[];
}

const document = JSON.parse(readFileSync(join(__dirname, '../../../server/openapi.json'), 'utf8')) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
};

export interface TenantRoute {
  readonly method: string;
  readonly path: string;
  /** Empty for a route that is no list. */
  readonly sortFields: readonly string[];
  readonly filterFields: readonly string[];
}

/** `… Fields: a, b, c. …` */
function fieldsIn(parameters: readonly Parameter[], name: string): readonly string[] {
  const text = parameters.find((parameter) => parameter.name === name)?.description ?? '';
  const listed = /Fields: ([^.]*)\./.exec(text)?.[1] ?? '';
  return listed === '' ? [] : listed.split(', ');
}

/** Every route of the committed OpenAPI file that asks whose data are meant. */
export function tenantRoutes(): readonly TenantRoute[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { parameters = [] }]) =>
      parameters.some(({ name, required }) => name === 'X-Municipality' && required === true)
        ? [{ method, path, sortFields: fieldsIn(parameters, 'sort'), filterFields: fieldsIn(parameters, 'filter') }]
        : [],
    ),
  );
}
