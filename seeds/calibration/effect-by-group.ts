import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Localised } from '../../server/domain/shared/localised';
import { DEMO_SEED } from '../population';
import { effectOfRuleSet, type RuleSetEffect } from './effect-of-rule-set';
import { inflowScorer, loadPacks, type Pack } from './load-packs';
import { INFLOW_SIZE, type ScoredCitizen } from './score-inflow';

export const EFFECT_FILE = 'effect-by-group.json';

const NOTE: Localised = {
  da: 'Beregnet på en simuleret tilgang, ikke på rigtige borgere. Køn og oprindelse findes kun i denne beregning og kan ikke bruges i regler.',
  en: 'Computed on a simulated inflow, not on real citizens. Sex and origin exist in this computation only and cannot be used in rules.',
};

/** What stands beside a pack: which rules on which people, so that a check sees when it is stale. */
export interface EffectDocument extends RuleSetEffect {
  readonly ruleSet: { readonly id: string; readonly contentHash: string };
  readonly population: {
    readonly kind: 'simulatedInflow';
    readonly municipality: string;
    readonly seed: number;
    readonly size: number;
  };
  readonly note: Localised;
}

/** Computes the document for one pack on its scored inflow. */
export function effectDocument({ prepared, population }: Pack, inflow: readonly ScoredCitizen[]): EffectDocument {
  return {
    ruleSet: { id: prepared.ruleSet.header.id, contentHash: prepared.contentHash },
    population: { kind: 'simulatedInflow', municipality: population, seed: DEMO_SEED, size: inflow.length },
    note: NOTE,
    ...effectOfRuleSet(prepared, inflow),
  };
}

/** The file's text; the same rules and people give the same bytes. */
export function effectText(document: EffectDocument): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

/**
 * `node dist/seeds/calibration/effect-by-group.js [--check]`: writes the file beside every pack; with `--check` writes nothing and ends with 1 when one is missing
 * or stale.
 */
function main(onlyCheck: boolean): void {
  const { packs, derivations } = loadPacks();
  const score = inflowScorer(derivations, INFLOW_SIZE);
  for (const pack of packs) {
    const path = join(pack.path, EFFECT_FILE);
    const text = effectText(effectDocument(pack, score(pack)));
    const isFresh = existsSync(path) && readFileSync(path, 'utf8') === text;
    if (!isFresh && onlyCheck) process.exitCode = 1;
    if (!isFresh && !onlyCheck) writeFileSync(path, text);
    console.log(`${pack.name}: ${isFresh ? 'up to date' : onlyCheck ? 'stale, run npm run calibrate' : 'written'}`);
  }
}

if (require.main === module) main(process.argv.includes('--check'));
