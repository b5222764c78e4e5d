import { compileCondition } from '../domain/rulebook/compile-condition';
import { prepareRuleSet } from '../domain/rulebook/prepare-rule-set';
import type { PreparedRuleSet } from '../domain/rulebook/prepared-rule-set';
import { DomainError } from '../domain/shared/domain-error';
import { contentHash } from './content-hash';
import { type LoadedRules, packNamed } from './load-rule-files';

/**
 * A shipped pack, ready to decide with: version 1, on its own floor or on another to try. `nameOrId` is the folder's name or the header's id.
 * Throws `municipality.unknown`, `floor.unknown`.
 */
export function prepareShippedRuleSet(loaded: LoadedRules, nameOrId: string, floorId?: string): PreparedRuleSet {
  const { ruleSet, document } = packNamed(loaded, nameOrId);
  const floor = loaded.floors.get(floorId ?? ruleSet.header.floor);
  if (!floor) throw new DomainError('floor.unknown', { known: [...loaded.floors.keys()] }, 'floor');
  return prepareRuleSet({
    ruleSet,
    floor,
    catalogue: loaded.catalogue,
    version: 1,
    contentHash: contentHash(document),
    compile: compileCondition,
  });
}
