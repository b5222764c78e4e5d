import { looksLikeCpr } from '../../domain/facts/looks-like-cpr';
import { DomainError } from '../../domain/shared/domain-error';

/** Nothing in the interface is nested deeper; a thousand levels would exhaust the stack of whatever reads them. */
const DEEPEST = 40;

const POLLUTING = new Set(['__proto__', 'constructor', 'prototype']);

interface Place {
  readonly value: unknown;
  readonly field: string;
  readonly depth: number;
}

/** Half of a character: no UTF-8 can say it and no database stores it. */
const LONE_SURROGATE = /\p{Cs}/u;

function refuseScalar(value: unknown, field: string, mayHoldCpr: boolean): void {
  if (typeof value === 'string' && LONE_SURROGATE.test(value)) throw new DomainError('request.invalid_value', {}, field);
  if (!mayHoldCpr && looksLikeCpr(value)) throw new DomainError('request.looks_like_cpr', {}, field);
}

/**
 * What no body may hold, wherever it stands: a CPR number (as text, number or key), half a character, a key that reaches prototypes, too deep a nesting.
 * Throws `request.looks_like_cpr`, `request.invalid_value`, `request.forbidden_key` or `request.too_deep`. Walks with a list of its own, so depth cannot exhaust the stack.
 * `cprField`: the one field in which a CPR number is asked for.
 */
export function checkBody(body: unknown, cprField?: string): void {
  const open: Place[] = [{ value: body, field: '', depth: 0 }];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { value, field, depth } = place;
    if (typeof value !== 'object' || value === null) {
      refuseScalar(value, field, cprField !== undefined && field === cprField && typeof value === 'string');
      continue;
    }
    if (depth >= DEEPEST) throw new DomainError('request.too_deep', { atMost: DEEPEST });
    if (Array.isArray(value)) {
      value.forEach((member: unknown, index) => open.push({ value: member, field: `${field}[${index}]`, depth: depth + 1 }));
      continue;
    }
    for (const [key, member] of Object.entries(value)) {
      const path = field === '' ? key : `${field}.${key}`;
      if (POLLUTING.has(key)) throw new DomainError('request.forbidden_key', {}, path);
      if (LONE_SURROGATE.test(key)) throw new DomainError('request.invalid_value', {}, path.replace(/\p{Cs}/gu, '\ufffd'));
      if (looksLikeCpr(key)) throw new DomainError('request.looks_like_cpr', {}, field);
      open.push({ value: member, field: path, depth: depth + 1 });
    }
  }
}
