import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DomainError } from '../domain/shared/domain-error';
import { listRuleFolders } from './list-rule-files';
import { loadRulePack, type RuleSetFile } from './load-rule-pack';
import type { RulesBase } from './load-rules-base';
import { readYamlFile } from './read-yaml-file';
import { sourceOfFile } from './rule-source';

/** The id a pack's header file names, without reading the rest of the pack; null when the header stands elsewhere. */
function headerId(folder: string): string | null {
  const path = join(folder, 'header.yaml');
  if (!existsSync(path)) return null;
  const document = sourceOfFile(readYamlFile(path)).document as { readonly header?: { readonly id?: unknown } } | null;
  const id = document?.header?.id;
  return typeof id === 'string' ? id : null;
}

/** Reads just the pack with this folder name or header id (`147`, `frederiksberg`), much faster than all of them. Throws `municipality.unknown` and `RuleFileError`. */
export function findRulePack(rulesDir: string, nameOrId: string, base: RulesBase): RuleSetFile {
  const folders = ['municipalities', 'strategies'].flatMap((kind) =>
    existsSync(join(rulesDir, kind)) ? listRuleFolders(join(rulesDir, kind)).map((name) => join(rulesDir, kind, name)) : [],
  );
  const ids = folders.map((folder) => ({ folder, id: headerId(folder) ?? basename(folder) }));
  const found = ids.find(({ folder, id }) => id === nameOrId || basename(folder) === nameOrId);
  if (!found) throw new DomainError('municipality.unknown', { known: ids.map(({ id }) => id) }, 'municipality');
  return loadRulePack(found.folder, base);
}
