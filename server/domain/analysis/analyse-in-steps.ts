import type { PreparedRuleSet } from '../rulebook/prepared-rule-set';
import type { RuleExample } from '../rulebook/rule-example';
import { citizensByTrack } from './citizens-by-track';
import { CitizenSpace } from './citizen-space';
import { findBandProblems } from './find-band-problems';
import { findConstantConditions } from './find-constant-conditions';
import { findDeadCadence } from './find-dead-cadence';
import { findDeadPoints } from './find-dead-points';
import { findDeadSuspensions } from './find-dead-suspensions';
import { findExampleProblems } from './find-example-problems';
import { findFloorViolationsInSteps } from './find-floor-violations';
import { findGrantProblems } from './find-grant-problems';
import { findIdleParameters } from './find-idle-parameters';
import { findMissingExamples } from './find-missing-examples';
import { findRefusedFacts } from './find-refused-facts';
import { findTrackProblems } from './find-track-problems';
import { findUncoveredFloorMeasures, type UncoveredMeasure } from './find-uncovered-floor-measures';
import type { Finding } from './finding';
import { kindsOfCitizens } from './kinds-of-citizens';

function uncovered({ legal, facts, week }: UncoveredMeasure): Finding {
  return {
    code: 'floor-measure-missing',
    severity: 'error',
    rule: `floor-measure:${legal.id}`,
    text: {
      da: `Borgeren får ikke det tilbud, loven kræver senest i uge ${week} ("${legal.label.da}").`,
      en: `The citizen does not get the measure the law requires by week ${week} ("${legal.label.en}").`,
    },
    witness: facts,
    shortfall: 1,
    ...(week === null ? {} : { week }),
    ...(typeof facts['track'] === 'string' ? { track: facts['track'] } : {}),
  };
}

/** Examples that are run between two pauses: some milliseconds. */
const EXAMPLES_AT_ONCE = 40;

/** `analyseRuleSet` in pieces, in the same order: between two of them whoever shares the processor can be let in. */
export function* analyseInSteps(prepared: PreparedRuleSet, examples: readonly RuleExample[]): Generator<readonly Finding[], void> {
  const space = new CitizenSpace(prepared);
  yield findRefusedFacts(prepared);
  yield findConstantConditions(prepared, space);
  const whole = findTrackProblems(prepared, space);
  yield whole;
  const bands = findBandProblems(prepared, space);
  yield bands;
  yield findDeadPoints(prepared, space);
  yield findIdleParameters(prepared.ruleSet);
  yield findGrantProblems(prepared, space);
  // Without a default track or an open band there is no plan to check: those come first.
  const gaps = [...whole, ...bands].some(({ code }) => code === 'track-gap' || code === 'band-gap');
  if (!gaps) {
    const byTrack = citizensByTrack(prepared, space);
    yield [];
    const citizens = kindsOfCitizens(prepared, space);
    yield [];
    yield* findFloorViolationsInSteps(prepared, byTrack);
    yield findUncoveredFloorMeasures(prepared, citizens).map(uncovered);
    yield findDeadCadence(prepared, byTrack);
    yield findDeadSuspensions(prepared, citizens);
    for (let first = 0; first < examples.length; first += EXAMPLES_AT_ONCE) {
      yield findExampleProblems(prepared, examples.slice(first, first + EXAMPLES_AT_ONCE));
    }
  }
  yield findMissingExamples(prepared, examples);
}
