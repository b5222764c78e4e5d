import type { RuleSet } from '../../domain/rulebook/rule-set';
import type { OverviewRuleSet } from './overview.schema';

/** The parameter of S2 table 5.1. */
const UNEMPLOYED = 'unemployed-academics-april-2020';

/** What the front page says about a municipality's rules; everything in it is in the rule set. */
export function overviewOfRuleSet(ruleSet: RuleSet): Omit<OverviewRuleSet, 'id' | 'version' | 'validFrom' | 'floor'> {
  const { capacity, parameters, tracks, header } = ruleSet;
  const { byMonth, basis } = capacity.conversationsPerWeek;
  const unemployed = parameters.find(({ id }) => id === UNEMPLOYED);
  return {
    tracks: tracks.ordered.map(({ id, label, level, when }) => ({ id, label, level, isDefault: when === undefined })),
    conversationsPerWeek: { min: Math.min(...byMonth), max: Math.max(...byMonth), basis },
    consultants: capacity.consultants ?? null,
    caseload: capacity.caseload ?? null,
    unemployed:
      unemployed && typeof unemployed.value === 'number'
        ? { value: unemployed.value, basis: unemployed.basis, label: unemployed.label }
        : null,
    summary: header.summary,
  };
}
