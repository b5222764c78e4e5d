import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calibrateRuleSet } from './calibrate-rule-set';
import { EFFECT_FILE, type EffectDocument, effectDocument, effectText } from './effect-by-group';
import { guardSelection } from './guard-selection';
import { inflowScorer, loadPacks } from './load-packs';

/**
 * Thresholds and effects by group are computed, so they can be computed again. Red after a change of points, tracks or the population model: run
 * `npm run calibrate` and read what it changed. Here three packs are computed anew, one for each way to a threshold; the command looks at all.
 */
const { packs, derivations } = loadPacks();
const score = inflowScorer(derivations);
const RECOMPUTED = packs.filter(({ name }) => ['aarhus', 'frederiksberg', 'selection'].includes(name));

describe('the shipped packs', () => {
  it.each(packs.map((pack) => [pack.name, pack] as const))('%s: an effect by group stands beside exactly these rules', (_name, pack) => {
    const path = join(pack.path, EFFECT_FILE);
    expect(existsSync(path)).toBe(true);
    const document = JSON.parse(readFileSync(path, 'utf8')) as EffectDocument;
    expect(document.ruleSet).toEqual({ id: pack.prepared.ruleSet.header.id, contentHash: pack.prepared.contentHash });
    expect(document.population).toMatchObject({ municipality: pack.population, size: 20_000 });
  });

  it('leave the guard of selection kept: nowhere does risk lead many more into an intensive track than stay unemployed', () => {
    for (const { name, path } of packs) {
      const { all } = JSON.parse(readFileSync(join(path, EFFECT_FILE), 'utf8')) as EffectDocument;
      expect([name, all.figures.highRisk <= all.figures.stillUnemployedAfter39Weeks + 0.05]).toEqual([name, true]);
    }
  });
});

describe('the simulated inflow, computed anew', () => {
  expect(RECOMPUTED).toHaveLength(3);
  describe.each(RECOMPUTED.map((pack) => [pack.name, pack] as const))('%s', (name, pack) => {
    const inflow = score(pack);
    const calibration = calibrateRuleSet(pack.prepared, inflow);

    it('has the nearest attainable threshold', () => {
      expect(calibration?.current.from).toBe(calibration?.choice.nearest.from);
      expect(Math.abs((calibration?.current.share ?? 1) - (calibration?.target ?? 0))).toBeLessThan(0.03);
      expect(calibration?.rule).toBe(name === 'aarhus' ? 'guidance' : 'longTerm');
    });

    it('ranks better than a coin: those at high risk stay longer', () => {
      expect(calibration?.quality).toBeGreaterThan(0.6);
      expect(calibration?.longTermAmongHigh).toBeGreaterThan(calibration?.longTermAmongRest ?? 1);
    });

    it('keeps the guard and has the effect by group that stands beside it', () => {
      expect(guardSelection(pack.prepared, inflow)?.verdict).toBe('kept');
      expect(readFileSync(join(pack.path, EFFECT_FILE), 'utf8')).toBe(effectText(effectDocument(pack, inflow)));
    });

    if (name === 'aarhus') {
      it('gives the risk track 10 to 15 per cent (S2 5.4)', () => {
        const share = effectDocument(pack, inflow).all.figures.tracks['risk'];
        expect(share).toBeGreaterThanOrEqual(0.1);
        expect(share).toBeLessThanOrEqual(0.15);
      });
    }
  });
});
