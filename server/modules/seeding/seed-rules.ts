import { contentHash, type LoadedRules } from '../../rule-files';
import { catalogueDocument } from '../facts';
import type { NewestVersion, SeedTransaction } from './seed.repository';

type Rules = Pick<LoadedRules, 'catalogue' | 'derivations' | 'floors' | 'ruleSets'>;

/** How many versions were added. */
export interface AddedRules {
  readonly catalogues: number;
  readonly floors: number;
  readonly ruleSets: number;
}

/** The number the next version gets, or null when the newest one has this very content. */
function nextVersion(newest: readonly NewestVersion[], id: string, hash: string): number | null {
  const known = newest.find((version) => version.id === id);
  return known?.contentHash === hash ? null : (known?.version ?? 0) + 1;
}

async function seedCatalogue(transaction: SeedTransaction, rules: Rules): Promise<number> {
  const stored = (await transaction.catalogueHashes()).map((version) => version.contentHash);
  const plain = catalogueDocument(rules);
  const [newest] = stored;
  // A catalogue that was there before and comes back is a new version that says what it follows.
  const again = newest === undefined ? plain : catalogueDocument(rules, newest);
  if (newest === contentHash(plain)) return 0;
  const document = stored.includes(contentHash(plain)) ? again : plain;
  const hash = contentHash(document);
  // The newest one is such a return already when what it follows gives its hash.
  const before = stored[1];
  if (before !== undefined && newest === contentHash(catalogueDocument(rules, before))) return 0;
  await transaction.addCatalogue(hash, document);
  return 1;
}

async function seedFloors(transaction: SeedTransaction, rules: Rules): Promise<number> {
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

async function seedRuleSets(transaction: SeedTransaction, rules: Rules): Promise<number> {
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
 * Stores the fact catalogue, the floors and the rule sets as they lie in `rules/`. Versions are immutable: what differs from the newest stored version becomes a
 * new one, what does not is left alone.
 */
export async function seedRules(transaction: SeedTransaction, rules: Rules): Promise<AddedRules> {
  return {
    catalogues: await seedCatalogue(transaction, rules),
    floors: await seedFloors(transaction, rules),
    ruleSets: await seedRuleSets(transaction, rules),
  };
}
