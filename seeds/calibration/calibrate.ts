import { join } from 'node:path';
import { DEMO_SEED } from '../population';
import { type Calibration, calibrateRuleSet } from './calibrate-rule-set';
import { guardSelection } from './guard-selection';
import { inflowScorer, loadPacks, type Pack } from './load-packs';
import { INFLOW_SIZE } from './score-inflow';
import { writeThreshold } from './write-threshold';

const percent = (fraction: number): string => `${(fraction * 100).toFixed(1)} %`;

function describe(pack: Pack, calibration: Calibration): string {
  const { rule, target, current, choice, bounds, highRiskShare, shareStillUnemployed, quality } = calibration;
  const aim =
    rule === 'guidance' && bounds
      ? `the track takes ${percent(bounds.atLeast)} to ${percent(bounds.atMost)}, middle ${percent(target)}`
      : `near the share still unemployed after 39 weeks, ${percent(target)}`;
  const change = choice.nearest.from === current.from ? 'stays' : `-> ${choice.nearest.from}`;
  return [
    `${pack.name} (population ${pack.population})`,
    `  aim        ${aim}`,
    `  threshold  ${current.from} ${change}; now ${percent(current.share)}`,
    `  attainable ${choice.nearest.from} gives ${percent(choice.nearest.share)}${choice.next ? `, next best ${choice.next.from} gives ${percent(choice.next.share)}` : ''}`,
    `  now        ${percent(highRiskShare)} at high risk; ${percent(shareStillUnemployed)} of the inflow still unemployed after 39 weeks`,
    `  score      ranks with ${quality?.toFixed(3) ?? 'nothing'} (0.5 a coin, 1 perfect); long-term: ${percent(calibration.longTermAmongHigh)} of those at high risk, ${percent(calibration.longTermAmongRest)} of the rest`,
  ].join('\n');
}

/**
 * `node dist/seeds/calibration/calibrate.js [--write]`: prints for each pack what its threshold does on the simulated inflow and what it should be; with `--write`
 * puts it into the pack's screening.yaml. Ends with 1 when a guidance share cannot be kept or, without `--write`, when a threshold is off.
 */
function main(write: boolean): void {
  const { packs, derivations } = loadPacks();
  const score = inflowScorer(derivations);
  console.log(`Simulated inflow: ${INFLOW_SIZE} people per population, seed ${DEMO_SEED}, every fact known as on the first day.\n`);
  let off = 0;
  for (const pack of packs) {
    const inflow = score(pack);
    const calibration = calibrateRuleSet(pack.prepared, inflow);
    if (!calibration) {
      console.log(`${pack.name}: does not screen, nothing to calibrate\n`);
      continue;
    }
    console.log(describe(pack, calibration));
    const guard = guardSelection(pack.prepared, inflow);
    console.log(guard ? `  guard      ${guard.verdict}: ${guard.text.en}\n` : `  guard      no intensive track is chosen by risk\n`);
    const { nearest } = calibration.choice;
    const { bounds } = calibration;
    if (bounds && (nearest.share < bounds.atLeast || nearest.share > bounds.atMost)) {
      console.log(`  No threshold keeps the guidance share; the points must change.\n`);
      off += 1;
    }
    if (nearest.from === calibration.current.from) continue;
    if (write) writeThreshold(join(pack.path, 'screening.yaml'), nearest.from);
    else off += 1;
  }
  if (off > 0) process.exitCode = 1;
}

if (require.main === module) main(process.argv.includes('--write'));
