import { DomainError } from '../domain/shared/domain-error';
import type { SharedRules } from './shared-rules';

type Plain = Readonly<Record<string, unknown>>;

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function resolveList(list: unknown, shared: SharedRules[keyof SharedRules], kind: string, field: string): unknown {
  if (!Array.isArray(list)) return list;
  return (list as readonly unknown[]).map((entry, index) => {
    if (!isPlain(entry) || !Object.hasOwn(entry, 'use')) return entry;
    const { use, ...overrides } = entry;
    const rule = typeof use === 'string' ? shared.get(use) : undefined;
    if (!rule) throw new DomainError('rule_set.unknown_reference', { kind, id: use }, `${field}[${index}].use`);
    return { ...rule, ...overrides };
  });
}

/**
 * Replaces each `{use: <id>, …overrides}` of `screening.factors` and `screening.archetypes` by the shared rule with the overrides on top; the id stays the shared
 * one. Throws `rule_set.unknown_reference`. The result holds no `use` and shares nothing changeable with the library.
 */
export function resolveUses(document: unknown, shared: SharedRules): unknown {
  if (!isPlain(document) || !isPlain(document['screening'])) return document;
  const { screening } = document;
  const resolved: Record<string, unknown> = { ...(screening as Plain) };
  for (const part of ['factors', 'archetypes'] as const) {
    if (resolved[part] !== undefined) resolved[part] = resolveList(resolved[part], shared[part], part, `screening.${part}`);
  }
  return structuredClone({ ...document, screening: resolved });
}
