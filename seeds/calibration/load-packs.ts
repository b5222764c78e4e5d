import { resolve } from 'node:path';
import type { FactDerivations } from '../../server/domain/facts/derive-facts';
import type { PreparedRuleSet } from '../../server/domain/rulebook/prepared-rule-set';
import { loadRuleFiles, prepareShippedRuleSet } from '../../server/rule-files';
import { seedsDirectory } from '../seeds-directory';
import { demoInflow, INFLOW_SIZE, type KnownCitizen, populationOf, type ScoredCitizen, scoreInflow } from './score-inflow';

export interface Pack {
  /** Folder name. */
  readonly name: string;
  readonly path: string;
  readonly prepared: PreparedRuleSet;
  /** `101`, or `DK` for a strategy of no municipality. */
  readonly population: string;
}

/** Every shipped pack, ready to decide with. Throws `RuleFileError` when one is invalid. */
export function loadPacks(rulesDirectory: string = resolve(seedsDirectory(), '../rules')): {
  readonly packs: readonly Pack[];
  readonly derivations: FactDerivations;
} {
  const loaded = loadRuleFiles(rulesDirectory);
  const packs = loaded.ruleSets.map(({ name, path }) => {
    const prepared = prepareShippedRuleSet(loaded, name);
    return { name, path, prepared, population: populationOf(prepared) };
  });
  return { packs, derivations: loaded.derivations };
}

/** Scores packs on the demo inflow; each population is generated once. */
export function inflowScorer(derivations: FactDerivations, size: number = INFLOW_SIZE): (pack: Pack) => readonly ScoredCitizen[] {
  const inflows = new Map<string, readonly KnownCitizen[]>();
  return ({ prepared, population }) => {
    const inflow = inflows.get(population) ?? demoInflow(derivations, population, size);
    inflows.set(population, inflow);
    return scoreInflow(prepared, inflow);
  };
}
