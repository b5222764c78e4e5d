import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { analyseLibrary } from '../domain/analysis/analyse-library';
import { analyseRuleSet } from '../domain/analysis/analyse-rule-set';
import { findNotices } from '../domain/analysis/find-notices';
import type { Finding, Notice } from '../domain/analysis/finding';
import { catalogueWithTracks } from '../domain/rulebook/catalogue-with-tracks';
import { compileCondition } from '../domain/rulebook/compile-condition';
import { prepareRuleSet } from '../domain/rulebook/prepare-rule-set';
import { DomainError } from '../domain/shared/domain-error';
import type { CalendarDate } from '../domain/shared/calendar-date';
import { problemSentence } from '../platform/http/problem-sentence';
import { contentHash } from '../rule-files/content-hash';
import { examplesOfPack } from '../rule-files/examples-of-pack';
import { loadRuleExamples } from '../rule-files/load-rule-examples';
import { loadRulePack, type RuleSetFile } from '../rule-files/load-rule-pack';
import { loadRulesBase, type RulesBase } from '../rule-files/load-rules-base';
import { prepareSharedLibrary } from '../rule-files/prepare-shared-library';
import { RuleFileError, type RuleFileProblem } from '../rule-files/rule-file-error';
import type { RuleExample } from '../domain/rulebook/rule-example';
import { packsToValidate, type PackToValidate } from './packs-to-validate';

/** What is to be said about one pack (or the shared library). */
export interface ValidatedPack {
  readonly name: string;
  readonly folder: string;
  /** Why it could not be read; then nothing else is known. */
  readonly problems: readonly RuleFileProblem[];
  readonly findings: readonly Finding[];
  readonly notices: readonly Notice[];
  readonly examples: number;
  readonly seconds: number;
}

type Outcome = Pick<ValidatedPack, 'findings' | 'notices' | 'examples'>;

function validatePack(
  target: PackToValidate,
  base: RulesBase,
  sharedExamples: readonly RuleExample[],
  today: CalendarDate,
  read: (pack: RuleSetFile) => void,
): Outcome {
  const pack = loadRulePack(target.folder, base);
  const { ruleSet, document } = pack;
  const floor = base.floors.get(ruleSet.header.floor);
  if (!floor) throw new Error('loadRulePack checks that the floor exists');
  const catalogue = catalogueWithTracks(base.catalogue, ruleSet.tracks.ordered);
  const own = existsSync(target.examples) ? loadRuleExamples(target.examples, catalogue) : [];
  const prepared = prepareRuleSet({
    ruleSet,
    floor,
    catalogue: base.catalogue,
    version: 1,
    contentHash: contentHash(document),
    compile: compileCondition,
  });
  const examples = examplesOfPack(pack, own, { shared: base.shared, sharedExamples });
  read(pack);
  return { findings: analyseRuleSet(prepared, examples), notices: findNotices(prepared, today), examples: examples.length };
}

/** Runs one piece of work; rule files that cannot be used become problems instead of an end of everything. */
function attempt(name: string, folder: string, work: () => Outcome): ValidatedPack {
  const started = process.hrtime.bigint();
  const done = (outcome: Outcome, problems: readonly RuleFileProblem[]): ValidatedPack => ({
    name,
    folder,
    problems,
    ...outcome,
    seconds: Number(process.hrtime.bigint() - started) / 1e9,
  });
  const nothing = { findings: [], notices: [], examples: 0 };
  try {
    return done(work(), []);
  } catch (error) {
    if (error instanceof RuleFileError) return done(nothing, error.problems);
    if (error instanceof DomainError)
      return done(nothing, [{ code: error.code, file: folder, text: problemSentence(error.code, error.details) }]);
    throw error;
  }
}

/**
 * Validates what the path names, one pack after another; each is handed over as soon as it is done. A pack that cannot be read stops no other.
 * Throws `RuleFileError` when catalogue, floors or shared library cannot be read, and ENOENT for a path that does not exist.
 */
export function* validatePacks(path: string, shippedRules: string, today: CalendarDate): Generator<ValidatedPack> {
  const { rulesDir, packs, library } = packsToValidate(path, shippedRules);
  const base = loadRulesBase(rulesDir);
  const sharedFolder = join(rulesDir, 'examples', 'shared');
  const sharedExamples = existsSync(sharedFolder) ? loadRuleExamples(sharedFolder, base.catalogue) : [];
  const ruleSets: RuleSetFile[] = [];
  for (const target of packs) {
    yield attempt(target.name, target.folder, () => validatePack(target, base, sharedExamples, today, (pack) => ruleSets.push(pack)));
  }
  if (!library) return;
  yield attempt('shared', join(rulesDir, 'shared'), () => {
    const prepared = prepareSharedLibrary({ ...base, ruleSets });
    const findings = prepared ? analyseLibrary(prepared, sharedExamples) : [];
    return { findings, notices: [], examples: sharedExamples.length };
  });
}
