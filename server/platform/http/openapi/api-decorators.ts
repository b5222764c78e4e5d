import { applyDecorators, UseGuards } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiQuery, ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';
import type { ListSpec } from '../list/list-query';
import { KnownTenantGuard } from '../known-tenant.guard';
import { problemSchema } from '../problem.schema';
import { schemaReference } from './schema-reference';

type Decorator = MethodDecorator & ClassDecorator;
type Schema = Readonly<Record<string, unknown>>;

const json = (schema: Schema): Record<string, { schema: Schema }> => ({ 'application/json': { schema } });

/** The answer of a route when all went well. */
export function apiAnswer(status: number, description: string, schema: z.ZodType): Decorator {
  return applyDecorators(ApiResponse({ status, description, content: json(schemaReference(schema)) }));
}

/** The answer of a route that gives a text file to keep. */
export function apiFile(type: string, description: string): Decorator {
  const headers = { 'Content-Disposition': { description: 'attachment, with a name for the file.', schema: { type: 'string' as const } } };
  return applyDecorators(ApiResponse({ status: 200, description, headers, content: { [type]: { schema: { type: 'string' } } } }));
}

/** The JSON body a route takes. */
export function apiBody(schema: z.ZodType): Decorator {
  return applyDecorators(ApiBody({ required: true, schema: schemaReference(schema) }));
}

/** The error answers a route can give; every one is problem details. */
export function apiProblems(problems: Readonly<Record<number, string>>): Decorator {
  const schema = schemaReference(problemSchema);
  const responses = Object.entries({ ...problems, 500: 'Error in the service; nothing was stored.' });
  return applyDecorators(
    ...responses.map(([status, description]) =>
      ApiResponse({ status: Number(status), description, content: { 'application/problem+json': { schema } } }),
    ),
  );
}

/** A list in the dialect of react-admin's ra-data-simple-rest. */
export function apiList(spec: ListSpec, record: z.ZodType): Decorator {
  const filters = [...(spec.searchFields.length > 0 ? ['q'] : []), ...Object.keys(spec.filterFields)].join(', ');
  const text = { type: 'string' } as const;
  return applyDecorators(
    ApiQuery({
      name: 'sort',
      required: false,
      schema: text,
      description: `JSON: [field, "ASC" or "DESC"]. Fields: ${spec.sortFields.join(', ')}.`,
      example: JSON.stringify([spec.defaultSort.field, spec.defaultSort.direction]),
    }),
    ApiQuery({
      name: 'range',
      required: false,
      schema: text,
      description: 'JSON: [first row, last row], from 0, both included, at most 1,000 rows. Default: the first 25.',
      example: '[0,24]',
    }),
    ApiQuery({
      name: 'filter',
      required: false,
      schema: text,
      description: `JSON object. Fields: ${filters}. A list of values means any of them.`,
      example: '{}',
    }),
    ApiResponse({
      status: 200,
      description: 'One page of the list.',
      headers: { 'Content-Range': { description: `Which rows these are, and of how many, e.g. ${spec.resource} 0-24/319.`, schema: text } },
      content: json({ type: 'array', items: schemaReference(record) }),
    }),
    apiProblems({ 400: 'sort, range or filter cannot be read.' }),
  );
}

/** The header that says whose case data are meant. Where it is required, a municipality that the system does not know is refused before anything is read. */
export function apiTenant(required: boolean): Decorator {
  return applyDecorators(
    ApiHeader({
      name: 'X-Municipality',
      required,
      description: required ? 'Kommunekode of the tenant whose data are meant.' : 'When sent, it must be the municipality of the body.',
      schema: { type: 'string', pattern: '^[0-9]{3}$' },
      example: '147',
    }),
    ...(required ? [UseGuards(KnownTenantGuard)] : []),
  );
}
