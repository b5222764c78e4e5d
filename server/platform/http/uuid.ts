import { DomainError } from '../../domain/shared/domain-error';

const SHAPE = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Ids are UUIDs. Their digits may by chance look like a CPR number, so a well-formed one is not searched for it. */
export function isUuid(value: unknown): value is string {
  return typeof value === 'string' && SHAPE.test(value);
}

/** Throws `request.invalid_id` for anything that is not a UUID; gives it in lower case. */
export function requireUuid(value: string): string {
  if (!isUuid(value)) throw new DomainError('request.invalid_id', {}, 'id');
  return value.toLowerCase();
}
