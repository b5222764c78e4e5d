import { type Schema } from '../../api/types';

type Municipality = Schema<'OverviewMunicipality'>;

/** A municipality whose rules hold today, so that there is something to show. */
export type RuledMunicipality = Municipality & { readonly ruleSet: NonNullable<Municipality['ruleSet']> };

export function isRuled(municipality: Municipality): municipality is RuledMunicipality {
  return municipality.ruleSet !== null;
}

/** The largest municipality other than the one asked about: the one most would hold themselves up against. Null when no other has rules. */
export function comparisonPartner(code: string, all: readonly Municipality[]): RuledMunicipality | null {
  const others = all.filter(isRuled).filter((one) => one.code !== code);
  const size = ({ ruleSet }: RuledMunicipality) => ruleSet.unemployed?.value ?? 0;
  return others.reduce<RuledMunicipality | null>((largest, one) => (largest && size(largest) >= size(one) ? largest : one), null);
}
