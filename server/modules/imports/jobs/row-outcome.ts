import { looksLikeCpr } from '../../../domain/facts/looks-like-cpr';
import { DomainError } from '../../../domain/shared/domain-error';
import type { RowErrorRow } from '../import-row';

/** What became of one row. */
export type RowOutcome =
  | { readonly line: number; readonly outcome: 'added' | 'changed' | 'unchanged' }
  | { readonly line: number; readonly outcome: 'refused'; readonly error: DomainError };

/** A row with what was read from it. */
export interface ReadRow<T> {
  readonly line: number;
  readonly row: T;
}

/** Codes of the rules, numbers and days. What could be a person's number is left out, whatever named it. */
function isSpeakable(value: unknown): boolean {
  if (looksLikeCpr(value)) return false;
  return ['string', 'number', 'boolean'].includes(typeof value) || (Array.isArray(value) && value.every(isSpeakable));
}

/** A refusal as it is stored. */
export function rowErrorOf(line: number, { code, field, details }: DomainError): RowErrorRow {
  const params = Object.fromEntries(Object.entries(details).filter(([, value]) => isSpeakable(value)));
  return { line, code, field: field ?? null, params };
}
