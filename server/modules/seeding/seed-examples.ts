import { contentHash, examplesOfPack, type LoadedRules } from '../../rule-files';
import type { SeedTransaction } from './seed.repository';

/**
 * Stores with the newest version of each rule set the examples it is tested with: its own and the shared ones that count for it. Versions are immutable; examples
 * that were corrected become a new version of the examples. Returns how many versions were added.
 */
export async function seedExamples(transaction: SeedTransaction, rules: LoadedRules): Promise<number> {
  const ruleSets = await transaction.newestRuleSets();
  const newest = await transaction.newestExamples();
  let added = 0;
  for (const pack of rules.ruleSets) {
    const stored = ruleSets.find(({ id }) => id === pack.ruleSet.header.id);
    if (!stored) throw new Error('rule sets are stored before their examples');
    const examples = examplesOfPack(pack, rules.examples.get(pack.name) ?? [], rules);
    const hash = contentHash(examples);
    const known = newest.find(({ id }) => id === stored.versionId);
    if (known?.contentHash === hash) continue;
    await transaction.addExamples({
      ruleSetVersionId: stored.versionId,
      version: (known?.version ?? 0) + 1,
      contentHash: hash,
      document: examples,
    });
    added += 1;
  }
  return added;
}
