import type { FactCatalogue } from '../facts/fact';
import { readPlainList, readPlainObject } from '../facts/read-plain';
import { DomainError } from '../shared/domain-error';
import { listOf, numberBetween, oneOf, optional, type Read, readId, readLocalised, record } from './document-readers';
import { readBasis } from './read-basis';
import { checkJustification, conditionAt } from './rule-reading';
import { type Track, TRACK_LEVELS, type Tracks } from './rule-set';

const MOST_TRACKS = 20;

type GuidanceShare = NonNullable<Track['guidanceShare']>;

const readLooseShare = record<GuidanceShare>({ atLeast: optional(numberBetween(0, 1)), atMost: numberBetween(0, 1), basis: readBasis });

const readShare: Read<GuidanceShare> = (value, path) => {
  const share = readLooseShare(value, path);
  if (share.atLeast !== undefined && share.atLeast > share.atMost) {
    throw new DomainError('rule_set.share_order', { atMost: share.atMost }, `${path}.atLeast`);
  }
  return share;
};

function readTrack(catalogue: FactCatalogue): Read<Track> {
  const read = record<Track>({
    id: readId,
    label: readLocalised,
    level: oneOf(TRACK_LEVELS),
    when: optional(conditionAt('tracks', catalogue)),
    description: readLocalised,
    basis: readBasis,
    justification: optional(readLocalised),
    guidanceShare: optional(readShare),
  });
  return (value, path) => {
    const track = read(value, path);
    checkJustification(catalogue, path, track.justification, track.when === undefined ? [] : [{ when: track.when, path: `${path}.when` }]);
    return track;
  };
}

/** The default is last and has no condition; every other track has one, or those after it could never be proposed. */
export function tracksReader(catalogue: FactCatalogue): Read<Tracks> {
  const read = record<Tracks>({ ordered: listOf(readTrack(catalogue), 1, MOST_TRACKS) });
  return (value, path) => {
    const tracks = read(value, path);
    tracks.ordered.forEach((track, index) => {
      const last = index === tracks.ordered.length - 1;
      if (last && track.when !== undefined) throw new DomainError('rule_set.default_track_missing', {}, `${path}.ordered[${index}].when`);
      if (!last && track.when === undefined) throw new DomainError('rule_set.default_track_not_last', {}, `${path}.ordered[${index}]`);
    });
    return tracks;
  };
}

/** The ids of a rule set's tracks, read before everything else: conditions on `track` may name only these. Throws `rule_set.*`. */
export function readTrackIds(tracks: unknown): readonly string[] {
  if (tracks === undefined) throw new DomainError('rule_set.missing_key', { key: 'tracks' }, 'tracks');
  const ordered = readPlainObject(tracks, 'rule_set', 'tracks').get('ordered');
  if (ordered === undefined) throw new DomainError('rule_set.missing_key', { key: 'ordered' }, 'tracks.ordered');
  const ids = readPlainList(ordered, 'rule_set', 'tracks.ordered', MOST_TRACKS).map((track, index) =>
    readId(readPlainObject(track, 'rule_set', `tracks.ordered[${index}]`).get('id'), `tracks.ordered[${index}].id`),
  );
  ids.forEach((id, index) => {
    if (ids.indexOf(id) < index) throw new DomainError('rule_set.duplicate_id', { id }, `tracks.ordered[${index}].id`);
  });
  return ids;
}
