import { basename } from 'node:path';
import { parseRuleSet } from '../domain/rulebook/parse-rule-set';
import type { RuleSet } from '../domain/rulebook/rule-set';
import { DomainError } from '../domain/shared/domain-error';
import type { RulesBase } from './load-rules-base';
import { mergePackFolder } from './merge-pack-folder';
import { resolveUses } from './resolve-uses';
import { checkSource, parseSource } from './rule-source';

export interface RuleSetFile {
  /** The folder's name: `aarhus`. */
  readonly name: string;
  readonly path: string;
  /** The whole rule set as plain JSON, shared rules filled in: what is stored and hashed. */
  readonly document: unknown;
  readonly ruleSet: RuleSet;
}

/**
 * Reads one pack folder, inside `rules/` or anywhere else: merges its files, checks the schema, fills in what it uses of the shared library and parses the rule
 * set. The floor it names must exist. Throws `RuleFileError` with every schema problem, or the first problem of meaning, each with file, line and field.
 */
export function loadRulePack(path: string, base: Pick<RulesBase, 'catalogue' | 'floors' | 'shared'>): RuleSetFile {
  const source = mergePackFolder(path);
  checkSource('rule-set', source);
  const document = parseSource(source, (raw) => resolveUses(raw, base.shared));
  const ruleSet = parseSource({ ...source, document }, (resolved) => {
    const parsed = parseRuleSet(resolved, base.catalogue);
    if (!base.floors.has(parsed.header.floor)) {
      throw new DomainError('rule_set.unknown_reference', { kind: 'floor', id: parsed.header.floor }, 'header.floor');
    }
    return parsed;
  });
  return { name: basename(path), path, document, ruleSet };
}
