import { type RuleSetSummary } from '../../api/types';

/** The newest published version of the same owner, when it is newer than this one. */
export function newerVersion(self: Pick<RuleSetSummary, 'owner' | 'version'>, all: readonly RuleSetSummary[]): RuleSetSummary | undefined {
  return all
    .filter(({ owner, status, version }) => owner === self.owner && status === 'published' && version > self.version)
    .sort((one, other) => other.version - one.version)[0];
}
