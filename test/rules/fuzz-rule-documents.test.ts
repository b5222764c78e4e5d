import { join } from 'node:path';
import { decideCase, decideGrantApplication } from '../../server/domain/case-flow';
import type { DecisionInput } from '../../server/domain/decision';
import type { FactCatalogue, FactDefinition, Facts, FactValue } from '../../server/domain/facts/fact';
import { compileCondition } from '../../server/domain/rulebook/compile-condition';
import type { Floor } from '../../server/domain/rulebook/floor';
import { parseFloor } from '../../server/domain/rulebook/parse-floor';
import { parseRuleSet } from '../../server/domain/rulebook/parse-rule-set';
import { conditionsOf, prepareRuleSet } from '../../server/domain/rulebook/prepare-rule-set';
import type { PreparedRuleSet } from '../../server/domain/rulebook/prepared-rule-set';
import type { RuleSet } from '../../server/domain/rulebook/rule-set';
import { addDays, calendarDate } from '../../server/domain/shared/calendar-date';
import { DomainError } from '../../server/domain/shared/domain-error';
import { type SeededRandom, seededRandom } from '../../server/domain/shared/seeded-random';
import { checkDocument } from '../../server/rule-files/check-document';
import { contentHash } from '../../server/rule-files/content-hash';
import { loadRuleFiles } from '../../server/rule-files/load-rule-files';
import { mutated, withHostilePart } from './fuzz-documents';

/** The short form; SPORSKIFTE_FUZZ_RUNS=1000000 for the long one, SPORSKIFTE_FUZZ_SEED to repeat or to vary. */
const RUNS = Number(process.env['SPORSKIFTE_FUZZ_RUNS'] ?? 3000);
const SEED = Number(process.env['SPORSKIFTE_FUZZ_SEED'] ?? 20_261_121);
const SLOWEST_MS = 200;

const loaded = loadRuleFiles(join(__dirname, '../../rules'));
const packs = loaded.ruleSets.map(({ document }) => JSON.parse(JSON.stringify(document)) as unknown);
const slimPacks = packs.map(slim);
const floors = [...loaded.floors.values()];

/** The same pack with less of what there is most of, so that more documents fit into the time. */
function slim(document: unknown): unknown {
  const pack = structuredClone(document) as Record<string, Record<string, unknown[]>>;
  const cut = (part: string, list: string, atMost: number): void => {
    pack[part]?.[list]?.splice(atMost);
  };
  cut('screening', 'factors', 3);
  cut('screening', 'archetypes', 1);
  cut('calendar', 'closingDays', 1);
  for (const [list, atMost] of [
    ['parameters', 2],
    ['notRules', 1],
    ['reminders', 2],
  ] as const)
    (pack[list] as unknown as unknown[]).splice(atMost);
  return pack;
}

/** What a refusal may be. Anything else that is thrown is a crash. */
const REFUSALS = /^(rule|rule_set|rule_file)\./;

/** Null when it was refused with a clear answer. */
function accepted<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof DomainError && REFUSALS.test(error.code)) return null;
    throw error;
  }
}

function someValue(definition: FactDefinition, random: SeededRandom): FactValue | null {
  const { min = 0, max = 100, values = [] } = definition;
  switch (definition.type) {
    case 'boolean':
      return random.next() < 0.5;
    case 'integer':
      return random.integer(min, max);
    case 'number':
      return min + random.next() * (max - min);
    case 'date':
      return addDays(calendarDate('2000-01-01'), random.integer(0, 10_000));
    case 'enum':
      return values.length === 0 ? null : (values[random.integer(0, values.length - 1)]?.value ?? null);
    case 'set':
      return values.filter(() => random.next() < 0.3).map(({ value }) => value);
  }
}

/** Half of the facts known, none that is forbidden or worked out. */
function someFacts(catalogue: FactCatalogue, random: SeededRandom): Facts {
  return Object.fromEntries(
    catalogue.facts
      .filter(
        (fact) => fact.class !== 'forbidden' && !['risk', 'score', 'track', 'unemploymentWeek'].includes(fact.key) && random.next() < 0.5,
      )
      .map((fact) => [fact.key, someValue(fact, random)]),
  );
}

function someCase(prepared: PreparedRuleSet, random: SeededRandom): DecisionInput {
  const startedOn = addDays(calendarDate('2020-01-01'), random.integer(0, 2200));
  const days = random.integer(0, 500);
  const asOf = addDays(startedOn, days);
  const heldOn = () => addDays(startedOn, random.integer(0, days));
  const pause = addDays(startedOn, random.integer(0, 300));
  return {
    asOf,
    facts: someFacts(prepared.catalogue, random),
    conditions: random.next() < 0.3 ? { unemploymentRising: true } : {},
    spell: {
      startedOn,
      pauses: random.next() < 0.3 ? [random.next() < 0.5 ? { from: pause } : { from: pause, to: addDays(pause, 30) }] : [],
      contacts: Array.from({ length: random.integer(0, 4) }, () => ({
        heldOn: heldOn(),
        kind: (['individual', 'joint', 'workshop', 'annualReview'] as const)[random.integer(0, 3)] ?? 'individual',
      })),
      measures: [],
    },
  };
}

/** Everything an accepted rule set is used for: every condition on random facts, a decision, a grant, and its own JSON. */
function mustRun(ruleSet: RuleSet, floor: Floor, document: unknown, random: SeededRandom): boolean {
  const prepared = accepted(() =>
    prepareRuleSet({
      ruleSet,
      floor,
      catalogue: loaded.catalogue,
      version: 1,
      contentHash: contentHash(document),
      compile: compileCondition,
    }),
  );
  if (!prepared) return false;
  const input = someCase(prepared, random);
  for (const condition of conditionsOf(ruleSet, floor)) {
    const compiled = prepared.compiled(condition);
    if (compiled.verdict(input.facts) !== compiled.explain(input.facts).verdict) throw new Error('verdict and explanation differ');
  }
  const decision = decideCase(prepared, input, { whatWouldChange: random.next() < 0.05 });
  const course = { priceOere: 1_000_000, weeks: 6, onPositiveList: true, onNeighbourList: false };
  JSON.stringify([decision, decideGrantApplication(prepared, { ...input, course })]);
  if (random.next() < 0.02) expect(parseRuleSet(JSON.parse(JSON.stringify(ruleSet)), loaded.catalogue)).toEqual(ruleSet);
  return true;
}

interface Tally {
  accepted: number;
  ran: number;
  refused: number;
  schemaOnly: number;
}

function judge(document: unknown, random: SeededRandom, tally: Tally): void {
  const wellFormed = accepted(() => (checkDocument('rule-set', document), true)) === true;
  const ruleSet = accepted(() => parseRuleSet(document, loaded.catalogue));
  if (ruleSet === null) {
    tally.refused += 1;
    if (wellFormed) tally.schemaOnly += 1;
    return;
  }
  // The schema may know less than the parser, never more: what can be saved can be written in a file.
  if (!wellFormed) {
    checkDocument('rule-set', document);
  }
  tally.accepted += 1;
  const floor = floors[random.integer(0, floors.length - 1)] as Floor;
  if (mustRun(ruleSet, floor, document, random)) tally.ran += 1;
}

/** Milliseconds; measured again when slow, because a busy machine is not a hang. */
function timeOf(work: () => void): number {
  let best = Infinity;
  for (let attempt = 0; attempt < 3 && best > SLOWEST_MS; attempt++) {
    const started = performance.now();
    work();
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

test(`${RUNS} broken and hostile rule sets (seed ${SEED}): no crash, no hang, nothing accepted that then fails`, () => {
  const random = seededRandom(SEED);
  const tally: Tally = { accepted: 0, ran: 0, refused: 0, schemaOnly: 0 };
  let slowest = 0;
  const started = performance.now();
  for (let run = 0; run < RUNS; run++) {
    const chosen = random.next() < 0.8 ? slimPacks : packs;
    let document = chosen[random.integer(0, chosen.length - 1)];
    for (let changes = random.integer(1, 2); changes > 0; changes--) document = mutated(document, packs, random);
    const seed = random.integer(0, 2 ** 31);
    try {
      if (random.next() < 0.05) {
        const hostile = withHostilePart(document, random);
        slowest = Math.max(
          slowest,
          timeOf(() => accepted(() => parseRuleSet(hostile, loaded.catalogue))),
        );
      }
      // Measured again means done again, with the same random choices, and counted once.
      let counted: Tally = tally;
      slowest = Math.max(
        slowest,
        timeOf(() => {
          judge(document, seededRandom(seed), counted);
          counted = { accepted: 0, ran: 0, refused: 0, schemaOnly: 0 };
        }),
      );
    } catch (error) {
      throw new Error(`run ${run} of seed ${SEED} crashed on ${JSON.stringify(document).slice(0, 100_000)}`, { cause: error });
    }
  }
  const seconds = (performance.now() - started) / 1000;
  process.stdout.write(
    `${RUNS} rule sets, ${Math.round(RUNS / seconds)} a second, slowest ${slowest.toFixed(0)} ms, ${JSON.stringify(tally)}\n`,
  );
  expect(slowest).toBeLessThan(SLOWEST_MS);
  expect(tally.accepted + tally.refused).toBe(RUNS);
  // Neither side may be a rarity, or the fuzz would prove nothing.
  expect(tally.ran).toBeGreaterThan(RUNS * 0.1);
  expect(tally.refused).toBeGreaterThan(RUNS * 0.3);
}, 14_400_000);

test('broken floors: no crash, nothing accepted that then fails', () => {
  const random = seededRandom(SEED);
  const documents = floors.map((floor) => JSON.parse(JSON.stringify(floor)) as unknown);
  const ruleSet = parseRuleSet(packs[0], loaded.catalogue);
  let ran = 0;
  const runs = Math.ceil(RUNS / 10);
  for (let run = 0; run < runs; run++) {
    let document = documents[random.integer(0, documents.length - 1)];
    for (let changes = random.integer(1, 3); changes > 0; changes--) document = mutated(document, documents, random);
    const wellFormed = accepted(() => (checkDocument('floor', document), true)) === true;
    const floor = accepted(() => parseFloor(document, loaded.catalogue));
    if (floor && !wellFormed) checkDocument('floor', document);
    if (floor && mustRun(ruleSet, floor, packs[0], random)) ran += 1;
  }
  expect(ran).toBeGreaterThan(runs * 0.1);
}, 14_400_000);
