import type { FactDerivations } from '../domain/facts/derive-facts';
import type { FactCatalogue } from '../domain/facts/fact';
import { compileCondition } from '../domain/rulebook/compile-condition';
import type { Floor } from '../domain/rulebook/floor';
import { prepareRuleSet } from '../domain/rulebook/prepare-rule-set';
import type { PreparedRuleSet } from '../domain/rulebook/prepared-rule-set';
import type { RuleSet } from '../domain/rulebook/rule-set';
import { DomainError } from '../domain/shared/domain-error';
import { contentHash } from '../rule-files/content-hash';
import { findRulePack } from '../rule-files/find-rule-pack';
import { loadRulesBase } from '../rule-files/load-rules-base';

/** Everything a decision needs, as plain data: it can be handed to a worker thread, which prepares it without reading a file. */
export interface OpenedRules {
  readonly ruleSet: RuleSet;
  readonly floor: Floor;
  readonly catalogue: FactCatalogue;
  readonly derivations: FactDerivations;
  readonly contentHash: string;
}

/** Reads one municipality's pack and the floor it was written for, or another floor as a what-if. Throws `municipality.unknown`, `floor.unknown` and `RuleFileError`. */
export function openRules(rulesDir: string, municipality: string, floorId: string | null): OpenedRules {
  const base = loadRulesBase(rulesDir);
  const { ruleSet, document } = findRulePack(rulesDir, municipality, base);
  const floor = base.floors.get(floorId ?? ruleSet.header.floor);
  if (!floor) throw new DomainError('floor.unknown', { known: [...base.floors.keys()] }, 'floor');
  return { ruleSet, floor, catalogue: base.catalogue, derivations: base.derivations, contentHash: contentHash(document) };
}

/** Compiles the rules once; a pack from a folder counts as version 1. */
export function prepareOpened({ ruleSet, floor, catalogue, contentHash: hash }: OpenedRules): PreparedRuleSet {
  return prepareRuleSet({ ruleSet, floor, catalogue, version: 1, contentHash: hash, compile: compileCondition });
}
