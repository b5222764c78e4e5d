import { writeFileSync } from 'node:fs';
import { dayNumber } from '../../server/domain/shared/calendar-date';
import { seededRandom } from '../../server/domain/shared/seeded-random';
import { deriveSeed } from '../population/derive-seed';
import { drawPerson } from '../population/draw-person';
import { INFLOW_FROM } from '../population/generate-inflow';
import { municipalityProfile } from '../population/municipality-profile';
import { type Fund, FUNDS } from '../population/person-facts';
import { drawSpellStart } from '../population/season';
import { expectedWeeks, LONG_TERM_WEEKS, survival } from '../population/spell-length';

const AREAS = ['101', '751', '147', '461', '851', 'DK'] as const;
/** Large, because the mean has a heavy tail: the standard error of the mean is then below 0.1 weeks. */
const PEOPLE_PER_FUND = 40_000;

interface Solution {
  readonly logBaseHazard: number;
  readonly meanWeeksByFund: Readonly<Record<Fund, number>>;
  readonly meanWeeks: number;
  readonly shareAfter39Weeks: number;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** Finds the hazard at which the mean over the inflow (funds weighted by stock ÷ mean length) is the published one, by halving. */
export function solveArea(area: (typeof AREAS)[number], peoplePerFund: number = PEOPLE_PER_FUND): Solution {
  const profile = municipalityProfile(area);
  const hazards = FUNDS.map((fund) => {
    const random = seededRandom(deriveSeed(`durations:${area}:${fund}`));
    return Array.from({ length: peoplePerFund }, () => {
      const start = drawSpellStart(random, dayNumber(INFLOW_FROM), 365);
      return drawPerson(random, profile, fund, start).relativeLogHazard;
    });
  });
  const at = (logBaseHazard: number): Solution => {
    const means = hazards.map((list) => mean(list.map((relative) => expectedWeeks(Math.exp(logBaseHazard + relative)))));
    const after = hazards.map((list) => mean(list.map((relative) => survival(Math.exp(logBaseHazard + relative), LONG_TERM_WEEKS))));
    const weights = FUNDS.map((fund, index) => profile.stock[fund] / (means[index] ?? 1));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const weighted = (list: readonly number[]): number =>
      list.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0) / total;
    const [AK = 0, JKS = 0, MA = 0, CA = 0] = means;
    return { logBaseHazard, meanWeeksByFund: { AK, JKS, MA, CA }, meanWeeks: weighted(means), shareAfter39Weeks: weighted(after) };
  };
  let low = -6;
  let high = -1;
  for (let step = 0; step < 22; step++) {
    const middle = (low + high) / 2;
    if (at(middle).meanWeeks > profile.meanWeeks) low = middle;
    else high = middle;
  }
  return at((low + high) / 2);
}

function rounded(solution: Solution): Solution {
  const round = (value: number, digits: number): number => Number(value.toFixed(digits));
  const { AK, JKS, MA, CA } = solution.meanWeeksByFund;
  return {
    logBaseHazard: round(solution.logBaseHazard, 5),
    meanWeeksByFund: { AK: round(AK, 2), JKS: round(JKS, 2), MA: round(MA, 2), CA: round(CA, 2) },
    meanWeeks: round(solution.meanWeeks, 3),
    shareAfter39Weeks: round(solution.shareAfter39Weeks, 4),
  };
}

/** Prints the solution of every area; with a path as argument writes it there (`seeds/reference/duration-model.json`). */
function main(path: string | undefined): void {
  const areas = Object.fromEntries(AREAS.map((area) => [area, rounded(solveArea(area))]));
  const document = {
    source: 'Computed by seeds/calibration/calibrate-durations.ts from S2 tables 5.1 and 5.2 and the assumptions in seeds/population',
    measures:
      'logBaseHazard: log weekly hazard of a neutral person. meanWeeks: mean length of the finished spells of the inflow, the figure matched to S2 table 5.2. meanWeeksByFund and shareAfter39Weeks: results of the model, in no source.',
    areas,
  };
  const text = `${JSON.stringify(document, null, 2)}\n`;
  if (path === undefined) console.log(text);
  else writeFileSync(path, text);
}

if (require.main === module) main(process.argv[2]);
