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
import { findFloorViolations } from './find-floor-violations';
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

/**
 * Everything that must be put right before a rule set is published, each with a citizen who shows it where one can: what is below the floor, what can never or
 * always happen, what nobody reaches, what changes nothing, what may not be asked, and rules without examples or with examples that do not hold.
 * Pure and repeatable. What only needs a look on a given day: `findNotices`.
 */
export function analyseRuleSet(prepared: PreparedRuleSet, examples: readonly RuleExample[]): Finding[] {
  const space = new CitizenSpace(prepared);
  const refused = findRefusedFacts(prepared);
  const whole = findTrackProblems(prepared, space);
  const bands = findBandProblems(prepared, space);
  const findings = [...refused, ...findConstantConditions(prepared, space), ...whole, ...bands, ...findDeadPoints(prepared, space)];
  findings.push(...findIdleParameters(prepared.ruleSet), ...findGrantProblems(prepared, space));
  // Without a default track or an open band there is no plan to check: those come first.
  const gaps = [...whole, ...bands].some(({ code }) => code === 'track-gap' || code === 'band-gap');
  if (!gaps) {
    const byTrack = citizensByTrack(prepared, space);
    const citizens = kindsOfCitizens(prepared, space);
    findings.push(
      ...findFloorViolations(prepared, byTrack),
      ...findUncoveredFloorMeasures(prepared, citizens).map(uncovered),
      ...findDeadCadence(prepared, byTrack),
      ...findDeadSuspensions(prepared, citizens),
      ...findExampleProblems(prepared, examples),
    );
  }
  return [...findings, ...findMissingExamples(prepared, examples)];
}
