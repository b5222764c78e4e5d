import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { catalogueWithTracks } from '../domain/rulebook/catalogue-with-tracks';
import type { RuleExample } from '../domain/rulebook/rule-example';
import { DomainError } from '../domain/shared/domain-error';
import { problemSentence } from '../platform/http/problem-sentence';
import { listRuleFolders } from './list-rule-files';
import { loadRuleExamples } from './load-rule-examples';
import { loadRulePack, type RuleSetFile } from './load-rule-pack';
import { loadRulesBase, type RulesBase } from './load-rules-base';
import { RuleFileError, type RuleFileProblem } from './rule-file-error';

export interface LoadedRules extends RulesBase {
  /** Municipalities first, then strategies, by folder name. */
  readonly ruleSets: readonly RuleSetFile[];
  /** By pack name; a pack without examples has an empty list. */
  readonly examples: ReadonlyMap<string, readonly RuleExample[]>;
  /** About shared factors and archetypes; they count for every rule set that uses them unchanged. */
  readonly sharedExamples: readonly RuleExample[];
}

/** Gathers what is wrong in several places, so that an author sees everything at once. */
class Problems {
  private readonly found: RuleFileProblem[] = [];

  attempt<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof RuleFileError)) throw error;
      this.found.push(...error.problems);
      return undefined;
    }
  }

  add(problem: RuleFileProblem): void {
    this.found.push(problem);
  }

  throwIfAny(): void {
    const [first, ...rest] = this.found;
    if (first) throw new RuleFileError([first, ...rest]);
  }
}

function loadPacks(rulesDir: string, base: RulesBase, problems: Problems): readonly RuleSetFile[] {
  const folders = ['municipalities', 'strategies'].flatMap((kind) =>
    existsSync(join(rulesDir, kind)) ? listRuleFolders(join(rulesDir, kind)).map((name) => join(rulesDir, kind, name)) : [],
  );
  const packs = folders.map((folder) => problems.attempt(() => loadRulePack(folder, base))).filter((pack) => pack !== undefined);
  const owners = new Map<string, string>();
  for (const { name, path, ruleSet } of packs) {
    for (const key of [`name ${name}`, `id ${ruleSet.header.id}`]) {
      const details = { id: key.slice(key.indexOf(' ') + 1) };
      if (owners.has(key)) {
        problems.add({
          code: 'rule_set.duplicate_id',
          file: path,
          field: 'header.id',
          text: problemSentence('rule_set.duplicate_id', details),
        });
      }
      owners.set(key, path);
    }
  }
  return packs;
}

function loadExamples(
  rulesDir: string,
  base: RulesBase,
  packs: readonly RuleSetFile[],
  problems: Problems,
): ReadonlyMap<string, readonly RuleExample[]> {
  const root = join(rulesDir, 'examples');
  const folders = existsSync(root) ? listRuleFolders(root) : [];
  const examples = new Map<string, readonly RuleExample[]>(packs.map(({ name }) => [name, []]));
  for (const name of folders) {
    const pack = packs.find((candidate) => candidate.name === name);
    // The folder of a pack that could not be read is passed over: its problem is named already.
    if (!pack && name !== 'shared') continue;
    const catalogue = pack ? catalogueWithTracks(base.catalogue, pack.ruleSet.tracks.ordered) : base.catalogue;
    examples.set(name, problems.attempt(() => loadRuleExamples(join(root, name), catalogue)) ?? []);
  }
  return examples;
}

/**
 * Reads a whole rules folder: catalogue, derivations, floors, shared library, packs and their examples. Throws one `RuleFileError` that names every problem
 * of every pack with file, line, field and a sentence in Danish and English.
 */
export function loadRuleFiles(rulesDir: string): LoadedRules {
  const base = loadRulesBase(rulesDir);
  const problems = new Problems();
  const ruleSets = loadPacks(rulesDir, base, problems);
  const examples = new Map(loadExamples(rulesDir, base, ruleSets, problems));
  problems.throwIfAny();
  for (const name of existsSync(join(rulesDir, 'examples')) ? listRuleFolders(join(rulesDir, 'examples')) : []) {
    if (examples.has(name) || name === 'shared') continue;
    const text = problemSentence('rule_set.unknown_reference', { kind: 'pack', id: basename(name) });
    throw new RuleFileError([{ code: 'rule_set.unknown_reference', file: join(rulesDir, 'examples', name), text }]);
  }
  const sharedExamples = examples.get('shared') ?? [];
  examples.delete('shared');
  return { ...base, ruleSets, examples, sharedExamples };
}

/** The pack with this folder name or header id (`147`, `frederiksberg`). Throws `municipality.unknown`. */
export function packNamed(loaded: Pick<LoadedRules, 'ruleSets'>, nameOrId: string): RuleSetFile {
  const pack = loaded.ruleSets.find(({ name, ruleSet }) => name === nameOrId || ruleSet.header.id === nameOrId);
  if (!pack)
    throw new DomainError('municipality.unknown', { known: loaded.ruleSets.map(({ ruleSet }) => ruleSet.header.id) }, 'municipality');
  return pack;
}
