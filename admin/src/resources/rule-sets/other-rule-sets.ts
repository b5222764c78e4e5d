import { type RuleSetSummary } from '../../api/types';

const BY_NAME = new Intl.Collator('da');

function rank(other: RuleSetSummary, self: Pick<RuleSetSummary, 'owner'>): number {
  if (other.owner === self.owner) return 0;
  return other.kind === 'municipality' ? 1 : 2;
}

/** Every other published rule set: one's own other versions first, then municipalities, then strategies; by name as Danes sort, newest version first. */
export function otherRuleSets(all: readonly RuleSetSummary[], self: Pick<RuleSetSummary, 'id' | 'owner'>): readonly RuleSetSummary[] {
  return all
    .filter(({ id, status }) => id !== self.id && status === 'published')
    .sort((one, other) => rank(one, self) - rank(other, self) || BY_NAME.compare(one.name, other.name) || other.version - one.version);
}
