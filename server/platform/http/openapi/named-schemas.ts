import { z } from 'zod';

type JsonSchema = Readonly<Record<string, unknown>>;

/** Every named schema as JSON Schema, by id in alphabetical order. Requests are shown as they are sent: what has a default is optional. */
export function namedSchemas(): Readonly<Record<string, JsonSchema>> {
  const { schemas } = z.toJSONSchema(z.globalRegistry, { io: 'input', uri: (id) => `#/components/schemas/${id}` });
  const clean = Object.entries(schemas).map(([id, schema]): [string, JsonSchema] => {
    const { $schema: _schema, $id: _id, id: _metaId, ...rest } = schema as Record<string, unknown>;
    return [id, rest];
  });
  return Object.fromEntries(clean.sort(([one], [other]) => (one < other ? -1 : 1)));
}
