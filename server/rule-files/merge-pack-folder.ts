import { basename } from 'node:path';
import { DomainError } from '../domain/shared/domain-error';
import { listRuleFiles } from './list-rule-files';
import { readYamlFile, type YamlFile } from './read-yaml-file';
import { problemIn, type RuleSource, sourceOfFile } from './rule-source';
import { RuleFileError } from './rule-file-error';

function entriesOf(file: YamlFile): readonly (readonly [string, unknown])[] {
  if (typeof file.value === 'object' && file.value !== null && !Array.isArray(file.value)) return Object.entries(file.value);
  throw new RuleFileError([problemIn(sourceOfFile(file), new DomainError('rule_set.not_an_object', {}))]);
}

/**
 * The files of a folder as one document: each holds one or more top-level keys. Throws `RuleFileError`: `rule_file.key_in_two_files` (naming both files),
 * `rule_file.empty` for a folder without YAML, and all of `readYamlFile`.
 */
export function mergePackFolder(folder: string): RuleSource {
  const owners = new Map<string, YamlFile>();
  const parts = new Map<string, unknown>();
  for (const file of listRuleFiles(folder).map(readYamlFile)) {
    for (const [key, value] of entriesOf(file)) {
      const owner = owners.get(key);
      if (owner) {
        const details = { key, first: basename(owner.path), second: basename(file.path) };
        throw new RuleFileError([problemIn(sourceOfFile(file), new DomainError('rule_file.key_in_two_files', details, key))]);
      }
      owners.set(key, file);
      parts.set(key, value);
    }
  }
  const source: RuleSource = {
    path: folder,
    document: Object.fromEntries(parts),
    fileOf: ([key]) => owners.get(String(key)) ?? null,
  };
  if (parts.size === 0) throw new RuleFileError([problemIn(source, new DomainError('rule_file.empty'))]);
  return source;
}
