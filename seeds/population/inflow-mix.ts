import { type MunicipalityProfile, yearlyInflow } from './municipality-profile';
import { type Fund, FUNDS } from './person-facts';

/** The funds with their weights in the inflow, ready to draw from. */
export function inflowMix(profile: MunicipalityProfile): readonly (readonly [Fund, number])[] {
  const inflow = yearlyInflow(profile);
  return FUNDS.map((fund) => [fund, inflow[fund]] as const);
}
