import type { FactDerivations } from '../domain/facts/derive-facts';
import { compileCondition } from '../domain/rulebook/compile-condition';
import { prepareRuleSet } from '../domain/rulebook/prepare-rule-set';
import type { PreparedRuleSet } from '../domain/rulebook/prepared-rule-set';
import { DomainError } from '../domain/shared/domain-error';
import { contentHash } from '../rule-files/content-hash';
import { loadRuleFiles } from '../rule-files/load-rule-files';

export interface OpenedRules {
  readonly prepared: PreparedRuleSet;
  readonly derivations: FactDerivations;
}

/** Reads a rules folder and prepares one municipality's rule set on the floor it was written for, or on another as a what-if. Throws `municipality.unknown` and `floor.unknown`. */
export function openRules(rules: string, municipality: string, floorId: string | null): OpenedRules {
  const loaded = loadRuleFiles(rules);
  const pack = loaded.ruleSets.find(({ ruleSet }) => ruleSet.header.id === municipality);
  if (!pack)
    throw new DomainError(
      'municipality.unknown',
      { known: loaded.ruleSets.map(({ ruleSet }) => ruleSet.header.id).join(', ') },
      'municipality',
    );
  const floor = loaded.floors.get(floorId ?? pack.ruleSet.header.floor);
  if (!floor) throw new DomainError('floor.unknown', { known: [...loaded.floors.keys()].join(', ') }, 'floor');
  const prepared = prepareRuleSet({
    ruleSet: pack.ruleSet,
    floor,
    catalogue: loaded.catalogue,
    version: 1,
    contentHash: contentHash(pack.document),
    compile: compileCondition,
  });
  return { prepared, derivations: loaded.derivations };
}
