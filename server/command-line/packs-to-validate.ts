import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { listRuleFolders } from '../rule-files/list-rule-files';

export interface PackToValidate {
  readonly name: string;
  readonly folder: string;
  /** Where its examples are; the folder need not exist. */
  readonly examples: string;
}

export interface ToValidate {
  /** The rules folder whose catalogue, floors and shared library the packs rest on. */
  readonly rulesDir: string;
  readonly packs: readonly PackToValidate[];
  /** Whether the shared library itself is to be looked at. */
  readonly library: boolean;
}

const KINDS = ['municipalities', 'strategies'];

function rulesDirAbove(path: string): string | null {
  if (existsSync(join(path, 'facts', 'catalogue.yaml'))) return path;
  const above = dirname(path);
  return above === path ? null : rulesDirAbove(above);
}

function packsOf(rulesDir: string, kinds: readonly string[]): PackToValidate[] {
  return kinds
    .filter((kind) => existsSync(join(rulesDir, kind)))
    .flatMap((kind) => listRuleFolders(join(rulesDir, kind)).map((name) => ({ name, kind })))
    .map(({ name, kind }) => ({ name, folder: join(rulesDir, kind, name), examples: join(rulesDir, 'examples', name) }));
}

/**
 * What a path asks to have validated: the whole rules folder; one kind; one pack (its folder, one of its files, or its examples); or a folder
 * elsewhere that holds a pack, with its examples in `examples/` inside it, on the shipped catalogue and floors. Shared things concern every pack.
 * Throws ENOENT for a path that does not exist.
 */
export function packsToValidate(path: string, shippedRules: string): ToValidate {
  const absolute = resolve(path);
  const folder = statSync(absolute).isDirectory() ? absolute : dirname(absolute);
  const rulesDir = rulesDirAbove(folder);
  if (rulesDir === null) {
    return { rulesDir: shippedRules, packs: [{ name: basename(folder), folder, examples: join(folder, 'examples') }], library: false };
  }
  const [kind = '', name] = relative(rulesDir, folder).split(sep);
  const all = packsOf(rulesDir, KINDS);
  if (KINDS.includes(kind) || kind === 'examples') {
    const wanted = all.filter(
      (pack) =>
        (kind === 'examples' || relative(rulesDir, pack.folder).startsWith(kind + sep)) && (name === undefined || pack.name === name),
    );
    if (wanted.length > 0) return { rulesDir, packs: wanted, library: false };
  }
  return { rulesDir, packs: all, library: true };
}
