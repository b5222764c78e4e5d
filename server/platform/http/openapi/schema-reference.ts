import { z } from 'zod';

/** Where a named schema (`.meta({ id })`) stands in the OpenAPI file. */
export function schemaReference(schema: z.ZodType): { readonly $ref: string } {
  const id = z.globalRegistry.get(schema)?.id;
  if (id === undefined) throw new Error('only a schema with an id can be referred to');
  return { $ref: `#/components/schemas/${id}` };
}
