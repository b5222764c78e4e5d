import type { z } from 'zod';
import { type Finding, RequestProblem } from './request-problem';

/** More findings than this help nobody. */
const MOST_FINDINGS = 20;

function pathOf(root: string, path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text === '' ? String(part) : `${text}.${String(part)}`),
    root,
  );
}

function isMissing(raw: unknown, path: readonly PropertyKey[]): boolean {
  let value: unknown = raw;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return true;
    value = (value as Record<PropertyKey, unknown>)[part];
  }
  return value === undefined;
}

function findingsOf(issue: z.core.$ZodIssue, raw: unknown, root: string): Finding[] {
  const field = pathOf(root, issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ code: 'request.unknown_key', details: { key }, field: pathOf(root, [...issue.path, key]) }));
    case 'invalid_type':
      if (isMissing(raw, issue.path))
        return [{ code: issue.path.length === 0 ? 'request.body_missing' : 'request.missing', details: {}, field }];
      return [{ code: 'request.wrong_type', details: { expected: issue.expected }, field }];
    case 'invalid_value':
      if (isMissing(raw, issue.path)) return [{ code: 'request.missing', details: {}, field }];
      return [{ code: 'request.not_in_list', details: { allowed: issue.values }, field }];
    case 'too_big':
      return [{ code: issue.origin === 'number' ? 'request.out_of_range' : 'request.too_long', details: { atMost: issue.maximum }, field }];
    case 'too_small':
      return [
        { code: issue.origin === 'number' ? 'request.out_of_range' : 'request.too_short', details: { atLeast: issue.minimum }, field },
      ];
    case 'custom':
      return [{ code: String(issue.params?.['problem'] ?? 'request.invalid_value'), details: {}, field }];
    default:
      return [{ code: 'request.invalid_value', details: {}, field }];
  }
}

/**
 * Reads an untrusted value with a strict schema. Throws `RequestProblem` with every finding (at most 20): `request.missing`, `request.wrong_type`,
 * `request.unknown_key`, … or the code a schema names with `problem`. Findings never hold the value itself.
 */
export function readWithSchema<T>(schema: z.ZodType<T>, raw: unknown, root = ''): T {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  const [first, ...rest] = result.error.issues.slice(0, MOST_FINDINGS).flatMap((issue) => findingsOf(issue, raw, root));
  throw new RequestProblem([first ?? { code: 'request.refused', details: {} }, ...rest.slice(0, MOST_FINDINGS - 1)]);
}
