const SHAPE = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Ids are UUIDs. Their digits may by chance look like a CPR number, so a well-formed one is not searched for it. */
export function isUuid(value: unknown): value is string {
  return typeof value === 'string' && SHAPE.test(value);
}
