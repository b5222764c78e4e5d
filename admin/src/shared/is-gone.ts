import { ApiProblem } from '../api/api-problem';

/** What the service answers when a link names nothing: there is no such thing, or the link's id or municipality is not one. */
const CODES = new Set(['decision.not_found', 'request.invalid_id', 'tenant.missing', 'municipality.unknown']);

export function isGone(error: unknown): boolean {
  return error instanceof ApiProblem && (error.status === 404 || CODES.has(error.code));
}
