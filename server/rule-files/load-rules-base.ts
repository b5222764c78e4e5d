import { join } from 'node:path';
import { type FactDerivations, parseDerivations } from '../domain/facts/derive-facts';
import type { FactCatalogue } from '../domain/facts/fact';
import { parseCatalogue } from '../domain/facts/parse-catalogue';
import type { Floor } from '../domain/rulebook/floor';
import { parseFloor } from '../domain/rulebook/parse-floor';
import { DomainError } from '../domain/shared/domain-error';
import { listRuleFiles } from './list-rule-files';
import { readYamlFile } from './read-yaml-file';
import { RuleFileError } from './rule-file-error';
import type { DocumentKind } from './rule-schemas';
import { checkSource, parseSource, problemIn, type RuleSource, sourceOfFile } from './rule-source';
import { readSharedRules, type SharedRules } from './shared-rules';

/** What every pack rests on: the vocabulary, the floors and the shared library. */
export interface RulesBase {
  readonly catalogue: FactCatalogue;
  readonly derivations: FactDerivations;
  /** By id. */
  readonly floors: ReadonlyMap<string, Floor>;
  readonly shared: SharedRules;
}

/** Reads one file, checks it against its schema and returns where it came from. Throws `RuleFileError`. */
export function readChecked(path: string, kind: DocumentKind): RuleSource {
  const source = sourceOfFile(readYamlFile(path));
  checkSource(kind, source);
  return source;
}

/** Reads everything under a rules folder that is not a pack: facts, floors, shared. Throws `RuleFileError`. */
export function loadRulesBase(rulesDir: string): RulesBase {
  const catalogue = parseSource(readChecked(join(rulesDir, 'facts', 'catalogue.yaml'), 'catalogue'), parseCatalogue);
  const derivations = parseSource(readChecked(join(rulesDir, 'facts', 'derivations.yaml'), 'derivations'), parseDerivations);
  const floors = new Map<string, Floor>();
  for (const path of listRuleFiles(join(rulesDir, 'floors'))) {
    const source = readChecked(path, 'floor');
    const floor = parseSource(source, (document) => parseFloor(document, catalogue));
    if (floors.has(floor.id))
      throw new RuleFileError([problemIn(source, new DomainError('rule_set.duplicate_id', { id: floor.id }, 'id'))]);
    floors.set(floor.id, floor);
  }
  return { catalogue, derivations, floors, shared: readSharedRules(join(rulesDir, 'shared')) };
}
