import type { FactDerivations } from '../domain/facts/derive-facts';
import type { FactCatalogue } from '../domain/facts/fact';
import { compileCondition } from '../domain/rulebook/compile-condition';
import type { Floor } from '../domain/rulebook/floor';
import { governingFloor } from '../domain/rulebook/governing-floor';
import { prepareRuleSet } from '../domain/rulebook/prepare-rule-set';
import type { PreparedRuleSet } from '../domain/rulebook/prepared-rule-set';
import type { RuleSet } from '../domain/rulebook/rule-set';
import type { CalendarDate } from '../domain/shared/calendar-date';
import { DomainError } from '../domain/shared/domain-error';
import { contentHash } from '../rule-files/content-hash';
import { findRulePack } from '../rule-files/find-rule-pack';
import { loadRulesBase } from '../rule-files/load-rules-base';

/** Everything a decision needs, as plain data: it can be handed to a worker thread, which prepares it without reading a file. */
export interface OpenedRules {
  readonly ruleSet: RuleSet;
  readonly floors: readonly Floor[];
  /** The floor that was asked for; null: the one in force when each spell began. */
  readonly askedFloor: string | null;
  readonly catalogue: FactCatalogue;
  readonly derivations: FactDerivations;
  readonly contentHash: string;
}

/** Reads one municipality's pack and the floors. Throws `municipality.unknown`, `floor.unknown`, `floor.is_draft` and `RuleFileError`. */
export function openRules(rulesDir: string, municipality: string, floorId: string | null): OpenedRules {
  const base = loadRulesBase(rulesDir);
  const { ruleSet, document } = findRulePack(rulesDir, municipality, base);
  const floors = [...base.floors.values()];
  if (floorId !== null) governingFloor(floors, ruleSet.header.validFrom, floorId);
  return {
    ruleSet,
    floors,
    askedFloor: floorId,
    catalogue: base.catalogue,
    derivations: base.derivations,
    contentHash: contentHash(document),
  };
}

/** Compiles the rules once for the floor with this id; a pack from a folder counts as version 1. */
export function prepareOpened(
  { ruleSet, floors, catalogue, contentHash: hash }: OpenedRules,
  floorId = ruleSet.header.floor,
): PreparedRuleSet {
  const floor = floors.find(({ id }) => id === floorId);
  if (!floor) throw new DomainError('floor.unknown', { allowed: floors.map(({ id }) => id) }, 'floor');
  return prepareRuleSet({ ruleSet, floor, catalogue, version: 1, contentHash: hash, compile: compileCondition });
}

/** The rules for a spell by its first day, on the floor that governs it; each floor is prepared once. */
export function rulesBySpell(opened: OpenedRules): (startedOn: CalendarDate) => PreparedRuleSet {
  const prepared = new Map<string, PreparedRuleSet>();
  return (startedOn) => {
    const { id } = governingFloor(opened.floors, startedOn, opened.askedFloor ?? undefined);
    const known = prepared.get(id) ?? prepareOpened(opened, id);
    prepared.set(id, known);
    return known;
  };
}
