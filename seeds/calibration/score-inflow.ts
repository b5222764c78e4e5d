import { deriveFacts, type FactDerivations } from '../../server/domain/facts/derive-facts';
import type { Facts } from '../../server/domain/facts/fact';
import type { PreparedRuleSet } from '../../server/domain/rulebook/prepared-rule-set';
import { screenRisk } from '../../server/domain/screening/screen-citizen';
import { withScreeningFacts } from '../../server/domain/screening/with-screening-facts';
import { proposedTrackId } from '../../server/domain/tracks/propose-track';
import type { Risk } from '../../server/domain/decision';
import { DEMO_SEED, generateInflow, type InflowCitizen } from '../population';

/** How large an inflow calibration and effects rest on: the standard error of a share of 15 % is then a quarter of a point. */
export const INFLOW_SIZE = 20_000;

export interface KnownCitizen {
  readonly citizen: InflowCitizen;
  /** Facts of the first day, derived ones included. */
  readonly facts: Facts;
}

export interface ScoredCitizen extends KnownCitizen {
  readonly score: number;
}

/** A pack's population: its own municipality's, or the whole country's for a strategy that belongs to none. */
export function populationOf(prepared: PreparedRuleSet): string {
  const { header } = prepared.ruleSet;
  if (header.municipality !== undefined) return header.municipality;
  return header.id.startsWith('koebenhavn') ? '101' : 'DK';
}

/** The whole country has no entry in the derivations; Brøndby carries the country's column there. */
const COUNTRY_COLUMN_OF = '153';

/** The simulated inflow of a population with its derived facts. */
export function demoInflow(derivations: FactDerivations, population: string, size: number = INFLOW_SIZE): readonly KnownCitizen[] {
  const column = population === 'DK' ? COUNTRY_COLUMN_OF : population;
  const known: KnownCitizen[] = [];
  for (const citizen of generateInflow(population, size, DEMO_SEED)) {
    known.push({ citizen, facts: deriveFacts(citizen.facts, column, derivations) });
  }
  return known;
}

/** The inflow with the rule set's score. Throws when a score is an interval: in the simulated inflow every fact is known. */
export function scoreInflow(prepared: PreparedRuleSet, inflow: readonly KnownCitizen[]): readonly ScoredCitizen[] {
  return inflow.map(({ citizen, facts }) => {
    const { score } = screenRisk(prepared, facts);
    if (score.min !== score.max) throw new Error(`${citizen.citizenNo}: the score is undecided although every fact is known`);
    return { citizen, facts, score: score.min };
  });
}

/** The track proposed in week 1 for a citizen whose risk is this. */
export function trackInWeekOne(prepared: PreparedRuleSet, { facts, score }: ScoredCitizen, risk: Risk): string {
  return proposedTrackId(prepared, withScreeningFacts(facts, { risk, score: { min: score, max: score } }, 1));
}
