import { type RuleSetSummary } from '../../../api/types';

/** The version a municipality decides with on a day, as the service chooses it: the newest that is valid, before the first the oldest. Null when it has none. */
export function ruleSetOn(summaries: readonly RuleSetSummary[], municipality: string, asOf: string): RuleSetSummary | null {
  const versions = summaries
    .filter((one) => one.municipality === municipality && one.kind === 'municipality' && one.status === 'published')
    .sort((a, b) => a.version - b.version);
  return versions.findLast(({ validFrom }) => validFrom <= asOf) ?? versions[0] ?? null;
}
