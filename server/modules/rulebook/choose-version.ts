import type { CalendarDate } from '../../domain/shared/calendar-date';
import { DomainError } from '../../domain/shared/domain-error';
import type { VersionHead } from './rulebook.repository';

/**
 * The version asked for, by number or id; without one the newest that is valid on the day. Before the first of them came into force it is the oldest: the rules nearest
 * to that day, where the newest may be years ahead. `versions` oldest first. Throws `rule_set.none` or `rule_set.version_unknown`.
 */
export function chooseVersion(versions: readonly VersionHead[], asOf: CalendarDate, asked?: number, askedId?: string): VersionHead {
  const [oldest] = versions;
  if (!oldest) throw new DomainError('rule_set.none', {}, 'municipality');
  if (asked === undefined && askedId === undefined) return versions.findLast(({ validFrom }) => validFrom <= asOf) ?? oldest;
  const found = versions.find(({ version, id }) => version === asked || id === askedId);
  if (!found) throw new DomainError('rule_set.version_unknown', { allowed: versions.map(({ version }) => version) }, 'ruleSetVersion');
  return found;
}
