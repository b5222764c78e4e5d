import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { problemSentence } from '../platform/http/problem-sentence';
import { RuleFileError } from './rule-file-error';

function entriesOf(folder: string): readonly { readonly name: string; readonly isFolder: boolean }[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
      .filter(({ name }) => !name.startsWith('.'))
      .sort((left, right) => (left.name < right.name ? -1 : 1));
  } catch {
    throw new RuleFileError([{ code: 'rule_file.not_found', file: folder, text: problemSentence('rule_file.not_found', {}) }]);
  }
}

/** Paths of the YAML files directly in a folder, by name. Throws `rule_file.not_found`. */
export function listRuleFiles(folder: string): readonly string[] {
  return entriesOf(folder)
    .filter(({ name, isFolder }) => !isFolder && /\.ya?ml$/.test(name))
    .map(({ name }) => join(folder, name));
}

/** Names of the folders directly in a folder, sorted. Throws `rule_file.not_found`. */
export function listRuleFolders(folder: string): readonly string[] {
  return entriesOf(folder)
    .filter(({ isFolder }) => isFolder)
    .map(({ name }) => name);
}
