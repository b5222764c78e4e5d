import type { Facts } from '../facts/fact';
import type { PreparedRuleSet } from '../rulebook/prepared-rule-set';
import type { CitizenSpace } from './citizen-space';
import { firstTrackOf } from './first-track-of';

/** One citizen for each track, risk and combination of measures that apply, with score, risk and track. */
export function kindsOfCitizens(prepared: PreparedRuleSet, space: CitizenSpace): Facts[] {
  const { tracks, measures } = prepared.ruleSet;
  const conditions = [...measures.items, ...prepared.floor.measures].flatMap(({ when }) => (when ? [when] : []));
  const all = [...conditions, ...tracks.ordered.flatMap(({ when }) => (when ? [when] : []))];
  const byKind = new Map<string, Facts>();
  for (const facts of space.citizens(all).list) {
    const track = firstTrackOf(prepared, facts);
    const citizen: Facts = track === null ? facts : { ...facts, track };
    const kind = [track, facts['risk'], ...conditions.map((when) => prepared.compiled(when).verdict(citizen))].join();
    if (!byKind.has(kind)) byKind.set(kind, citizen);
  }
  return [...byKind.values()];
}
