import { contentHash, type LoadedRules } from '../../rule-files';
import { catalogueDocument } from '../facts';
import { seedExamples } from './seed-examples';
import type { NewestVersion, SeedTransaction } from './seed.repository';

/** How many versions were added. */
export interface AddedRules {
  readonly catalogues: number;
  readonly floors: number;
  readonly ruleSets: number;
  readonly examples: number;
}

/** The number the next version gets, or null when the newest one has this very content. */
function nextVersion(newest: readonly NewestVersion[], id: string, hash: string): number | null {
  const known = newest.find((version) => version.id === id);
  return known?.contentHash === hash ? null : (known?.version ?? 0) + 1;
}

async function seedCatalogue(transaction: SeedTransaction, rules: LoadedRules): Promise<number> {
  const stored = (await transaction.catalogueHashes()).map((version) => version.contentHash);
  const [newest] = stored;
  const plain = contentHash(catalogueDocument(rules));
  // A catalogue that comes back after another one is a version of its own and says which one it follows.
  const isNewest = newest === plain || stored.some((before) => newest === contentHash(catalogueDocument(rules, before)));
  if (isNewest) return 0;
  const document = catalogueDocument(rules, stored.includes(plain) ? newest : undefined);
  await transaction.addCatalogue(contentHash(document), document);
  return 1;
}

async function seedFloors(transaction: SeedTransaction, rules: LoadedRules): Promise<number> {
  const newest = await transaction.newestFloors();
  let added = 0;
  for (const floor of rules.floors.values()) {
    const hash = contentHash(floor);
    const version = nextVersion(newest, floor.id, hash);
    if (version === null) continue;
    await transaction.addFloor({ id: floor.id, version, contentHash: hash, document: floor });
    added += 1;
  }
  return added;
}

async function seedRuleSets(transaction: SeedTransaction, rules: LoadedRules): Promise<number> {
  const newest = await transaction.newestRuleSets();
  let added = 0;
  for (const { document, ruleSet } of rules.ruleSets) {
    const { id, kind, name, municipality, floor, validFrom } = ruleSet.header;
    const hash = contentHash(document);
    const version = nextVersion(newest, id, hash);
    if (version === null) continue;
    await transaction.addRuleSet({
      ownerId: id,
      kind,
      name,
      municipalityCode: municipality ?? null,
      version,
      contentHash: hash,
      floorId: floor,
      validFrom,
      document,
    });
    added += 1;
  }
  return added;
}

/**
 * Stores the fact catalogue, the floors, the rule sets and their examples as they lie in `rules/`. Versions are immutable: what differs from the newest stored version becomes a
 * new one, what does not is left alone.
 */
export async function seedRules(transaction: SeedTransaction, rules: LoadedRules): Promise<AddedRules> {
  return {
    catalogues: await seedCatalogue(transaction, rules),
    floors: await seedFloors(transaction, rules),
    ruleSets: await seedRuleSets(transaction, rules),
    examples: await seedExamples(transaction, rules),
  };
}
