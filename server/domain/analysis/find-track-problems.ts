import type { Facts } from '../facts/fact';
import type { PreparedRuleSet } from '../rulebook/prepared-rule-set';
import { type Track, TRACK_LEVELS } from '../rulebook/rule-set';
import type { CitizenSpace } from './citizen-space';
import type { Finding } from './finding';

interface Seen {
  /** A citizen who gets the track. */
  first: Facts | null;
  /** A citizen who meets its condition. */
  met: Facts | null;
  /** A citizen who meets it and gets an earlier track. */
  readonly takenBy: Map<Track, Facts>;
}

function observe(
  prepared: PreparedRuleSet,
  citizens: readonly Facts[],
): { readonly seen: ReadonlyMap<Track, Seen>; readonly inNone: Facts | null } {
  const { ordered } = prepared.ruleSet.tracks;
  const seen = new Map<Track, Seen>(ordered.map((track) => [track, { first: null, met: null, takenBy: new Map() }]));
  let inNone: Facts | null = null;
  for (const facts of citizens) {
    let first: Track | null = null;
    for (const [track, record] of seen) {
      if (track.when !== undefined && prepared.compiled(track.when).verdict(facts) !== 'true') continue;
      record.met ??= facts;
      if (first === null) {
        first = track;
        record.first ??= facts;
      } else if (!record.takenBy.has(first)) record.takenBy.set(first, facts);
    }
    if (first === null) inNone ??= facts;
  }
  return { seen, inNone };
}

function unreachable(track: Track, { met, takenBy }: Seen): Finding {
  if (met === null) {
    return {
      code: 'unreachable-track',
      severity: 'error',
      rule: `track:${track.id}`,
      track: track.id,
      text: {
        da: `Sporet "${track.label.da}" kan ingen komme i: ingen borger kan opfylde betingelsen.`,
        en: `Nobody can reach the track "${track.label.en}": no citizen can meet its condition.`,
      },
      witness: null,
    };
  }
  const earlier = [...takenBy.keys()];
  const names = (language: 'da' | 'en'): string => earlier.map(({ label }) => `"${label[language]}"`).join(', ');
  return {
    code: 'dead-track',
    severity: 'error',
    rule: `track:${track.id}`,
    track: track.id,
    text: {
      da: `Sporet "${track.label.da}" får aldrig nogen: alle, der passer i det, kommer i et tidligere spor (${names('da')}).`,
      en: `The track "${track.label.en}" never gets anybody: all who fit it go to an earlier track (${names('en')}).`,
    },
    witness: met,
  };
}

/**
 * An overlap matters when the order takes help away from somebody (the earlier track is lighter) or decides between equals (same level): both are
 * findings. Where the earlier track is the heavier one, the order itself says what is meant.
 */
function overlap(earlier: Track, later: Track, witness: Facts): Finding | null {
  const [before, after] = [TRACK_LEVELS.indexOf(earlier.level), TRACK_LEVELS.indexOf(later.level)];
  if (before > after) return null;
  const why =
    before < after
      ? { da: 'og får dermed det letteste af de to', en: 'and so gets the lighter of the two' }
      : {
          da: 'selv om de to spor er på samme trin, så kun rækkefølgen afgør det',
          en: 'though both are at the same level, so that only the order decides',
        };
  return {
    code: 'track-overlap',
    severity: before < after ? 'error' : 'warning',
    rule: `track:${later.id}`,
    track: later.id,
    text: {
      da: `Borgeren passer både i "${earlier.label.da}" og "${later.label.da}" og kommer i det første, ${why.da}. Byt om på sporene, eller udeluk det ene i det andets betingelse.`,
      en: `The citizen fits both "${earlier.label.en}" and "${later.label.en}" and goes to the first, ${why.en}. Swap the tracks, or exclude one in the condition of the other.`,
    },
    witness,
  };
}

/** Tracks nobody reaches, tracks made dead by earlier ones, overlaps in which the order does harm, and citizens who fit no track. */
export function findTrackProblems(prepared: PreparedRuleSet, space: CitizenSpace): Finding[] {
  const { ordered } = prepared.ruleSet.tracks;
  const { exact, list } = space.citizens(ordered.flatMap(({ when }) => (when ? [when] : [])));
  const { seen, inNone } = observe(prepared, list);
  const findings: Finding[] = [];
  for (const [track, record] of seen) {
    // A draw that never met the track proves nothing.
    if (record.first === null && exact) findings.push(unreachable(track, record));
    for (const [earlier, witness] of record.takenBy) {
      const found = track.when === undefined || record.first === null ? null : overlap(earlier, track, witness);
      if (found) findings.push(found);
    }
  }
  const fallback = ordered[ordered.length - 1];
  if (fallback === undefined || fallback.when !== undefined) {
    findings.push({
      code: 'track-gap',
      severity: 'error',
      rule: 'tracks',
      text: inNone
        ? {
            da: 'Borgeren passer ikke i noget spor, og der er intet sidste spor uden betingelse.',
            en: 'The citizen fits no track, and there is no last track without a condition.',
          }
        : { da: 'Der er intet sidste spor uden betingelse.', en: 'There is no last track without a condition.' },
      witness: inNone,
    });
  }
  return findings;
}
