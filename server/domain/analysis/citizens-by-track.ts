import type { Facts } from '../facts/fact';
import type { PreparedRuleSet } from '../rulebook/prepared-rule-set';
import type { CitizenSpace } from './citizen-space';
import { firstTrackOf } from './first-track-of';

/** A citizen for each track somebody can be in: what findings about a track show. */
export function citizensByTrack(prepared: PreparedRuleSet, space: CitizenSpace): ReadonlyMap<string, Facts> {
  const { list } = space.citizens(prepared.ruleSet.tracks.ordered.flatMap(({ when }) => (when ? [when] : [])));
  const found = new Map<string, Facts>();
  for (const facts of list) {
    const track = firstTrackOf(prepared, facts);
    if (track !== null && !found.has(track)) found.set(track, { ...facts, track });
  }
  return found;
}
