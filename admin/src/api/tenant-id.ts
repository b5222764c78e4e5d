/**
 * Decisions belong to a municipality, and the service must be told which. The console's id of a decision therefore carries both ("147~0b5e…"), so that a link to
 * a decision works in a new tab and after a reload.
 */
export interface TenantId {
  readonly municipality: string;
  readonly id: string;
}

export function tenantId({ municipality, id }: TenantId): string {
  return `${municipality}~${id}`;
}

/** The parts of a console id; an id without a municipality gives an empty one, which the service refuses in words. */
export function splitTenantId(text: string): TenantId {
  const at = text.indexOf('~');
  return at < 0 ? { municipality: '', id: text } : { municipality: text.slice(0, at), id: text.slice(at + 1) };
}
