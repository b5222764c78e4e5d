import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020';
import type { Answer } from './start-service';

const document = JSON.parse(readFileSync(join(__dirname, '../../../server/openapi.json'), 'utf8')) as {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- JSON of many forms; what is in it is what the tests check
  readonly paths: Readonly<Record<string, any>>;
};
const ajv = new Ajv({ strict: false, allErrors: true });
ajv.addFormat('date', /^\d{4}-\d{2}-\d{2}$/);
ajv.addFormat('date-time', /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
ajv.addFormat('uuid', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
ajv.addSchema(document, 'openapi');

function pointer(...parts: readonly string[]): string {
  return parts.map((part) => encodeURIComponent(part.replace(/~/g, '~0').replace(/\//g, '~1'))).join('/');
}

/** What the committed OpenAPI file finds wrong with a real answer of this route; empty when the answer is as described. */
export function mismatches(method: 'get' | 'post', route: string, answer: Answer): readonly string[] {
  const type = (answer.headers.get('content-type') ?? '').split(';')[0] ?? '';
  const described = document.paths[route]?.[method]?.responses?.[String(answer.status)]?.content?.[type];
  if (described === undefined) return [`${method} ${route} ${answer.status} ${type} is not described`];
  const validate = ajv.getSchema(
    `openapi#/${pointer('paths', route, method, 'responses', String(answer.status), 'content', type, 'schema')}`,
  );
  if (!validate) return ['the schema cannot be found'];
  void validate(answer.json);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}
