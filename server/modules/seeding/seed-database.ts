import { calendarDate } from '../../domain/shared/calendar-date';
import type { OpenDatabase } from '../../platform/database';
import { loadRuleFiles } from '../../rule-files';
import { readMunicipalities, readPersonas } from '../../../seeds/read-seed-lists';
import { rulesDirectory } from './rules-directory';
import { seedPopulation } from './seed-population';
import { type AddedRules, seedRules } from './seed-rules';
import { SeedRepository } from './seed.repository';

/** What seeding added; all zero when everything was there. */
export interface Seeded extends AddedRules {
  readonly municipalities: number;
  readonly citizens: number;
}

export interface SeedOptions {
  /** One line of progress, in Danish. */
  readonly log: (line: string) => void;
  /** Default: the rules that are shipped. */
  readonly rulesDir?: string;
  /** Default true. */
  readonly withPopulation?: boolean;
}

/**
 * Puts municipalities, fact catalogue, floors, rule sets and the demo population into a migrated database. Can be run any number of times and by several
 * processes at once: what is there stays, what changed becomes a new version. Throws `RuleFileError` when the rules cannot be read; nothing is stored then.
 */
export async function seedDatabase(
  dataSource: OpenDatabase['dataSource'],
  { log, rulesDir, withPopulation = true }: SeedOptions,
): Promise<Seeded> {
  const rules = loadRuleFiles(rulesDir ?? rulesDirectory());
  const repository = new SeedRepository(dataSource);
  const { municipalities, ...added } = await repository.shared(async (transaction) => {
    let count = 0;
    for (const { code, name, kind } of readMunicipalities()) if (await transaction.addMunicipality({ code, name, kind })) count += 1;
    return { municipalities: count, ...(await seedRules(transaction, rules)) };
  });
  if (municipalities > 0) log(`Kommuner: ${municipalities} · Municipalities`);
  if (added.catalogues > 0) log(`Oplysningskatalog: ${rules.catalogue.facts.length} oplysninger · Fact catalogue`);
  if (added.floors > 0) log(`Lovgrundlag: ${added.floors} nye versioner · National floors`);
  if (added.ruleSets > 0) log(`Regelsæt: ${added.ruleSets} nye versioner · Rule sets`);
  if (added.examples > 0) log(`Regelsættenes eksempler: ${added.examples} nye versioner · Examples`);
  // The day the demo's stories are told on, so that the population stays the same whenever it is made.
  const citizens = withPopulation ? await seedPopulation(repository, calendarDate(readPersonas().asOf), log) : 0;
  return { municipalities, ...added, citizens };
}
