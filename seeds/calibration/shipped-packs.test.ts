import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calibrateRuleSet } from './calibrate-rule-set';
import { EFFECT_FILE, type EffectDocument, effectDocument, effectText } from './effect-by-group';
import { guardSelection } from './guard-selection';
import { inflowScorer, loadPacks } from './load-packs';
import type { ScoredCitizen } from './score-inflow';

/**
 * The shipped thresholds and effects are computed, so they can be computed again. Red after a change of points, tracks or the population model:
 * run `npm run calibrate` and read what it changed.
 */
const { packs, derivations } = loadPacks();
const score = inflowScorer(derivations);
const inflows = new Map<string, readonly ScoredCitizen[]>(packs.map((pack) => [pack.name, score(pack)]));
const inflowOf = (name: string): readonly ScoredCitizen[] => inflows.get(name) ?? [];

describe('the shipped packs on the simulated inflow', () => {
  it.each(packs.map((pack) => [pack.name, pack] as const))('%s: the threshold is the nearest attainable', (name, { prepared }) => {
    const calibration = calibrateRuleSet(prepared, inflowOf(name));
    if (calibration === null) {
      expect(prepared.ruleSet.screening.factors).toEqual([]);
      return;
    }
    expect(calibration.current.from).toBe(calibration.choice.nearest.from);
    // No further from the target than half the largest step a threshold can take.
    expect(Math.abs(calibration.current.share - calibration.target)).toBeLessThan(0.06);
    // A score that ranked no better than a coin would have nothing to calibrate.
    expect(calibration.quality).toBeGreaterThan(0.6);
    expect(calibration.longTermAmongHigh).toBeGreaterThan(calibration.longTermAmongRest);
  });

  it('gives Aarhus’s risk track 10 to 15 per cent of the inflow (S2 5.4)', () => {
    const aarhus = packs.find(({ name }) => name === 'aarhus');
    if (!aarhus) throw new Error('no pack aarhus');
    const share = effectDocument(aarhus, inflowOf('aarhus')).all.figures.tracks['risk'];
    expect(share).toBeGreaterThanOrEqual(0.1);
    expect(share).toBeLessThanOrEqual(0.15);
  });

  it('keeps the guard of selection wherever risk leads to an intensive track', () => {
    for (const { name, prepared } of packs)
      expect([name, guardSelection(prepared, inflowOf(name))?.verdict ?? 'kept']).toEqual([name, 'kept']);
  });

  it.each(packs.map((pack) => [pack.name, pack] as const))(
    '%s: the effect by group beside it is the one of these rules and people',
    (name, pack) => {
      const path = join(pack.path, EFFECT_FILE);
      expect(existsSync(path)).toBe(true);
      const text = readFileSync(path, 'utf8');
      expect((JSON.parse(text) as EffectDocument).ruleSet.contentHash).toBe(pack.prepared.contentHash);
      expect(text).toBe(effectText(effectDocument(pack, inflowOf(name))));
    },
  );
});
