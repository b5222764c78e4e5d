import type { FactCatalogue } from '../facts/fact';
import { readPlainObject } from '../facts/read-plain';
import { readCadence } from './cadence-readers';
import { catalogueWithTracks } from './catalogue-with-tracks';
import { checkContactCount } from './check-contact-count';
import { checkReferences } from './check-references';
import { record } from './document-readers';
import { grantsReader } from './grants-reader';
import { measuresReader } from './measures-reader';
import { readNotRules, readParameters } from './parameter-readers';
import { readHeader } from './read-header';
import { readCalendar, readCapacity, readClock, readReminders } from './resource-readers';
import type { RuleSet } from './rule-set';
import { screeningReader } from './screening-reader';
import { readTrackIds, tracksReader } from './tracks-reader';

/**
 * Reads a rule set from its plain document (no `use` entries left). Copies key by key into the closed types, so nothing unread comes through.
 * Throws only `DomainError`, with the path of the offending part: `rule_set.*` for the document, `rule.*` for its conditions.
 */
export function parseRuleSet(document: unknown, catalogue: FactCatalogue): RuleSet {
  const trackIds = readTrackIds(readPlainObject(document, 'rule_set', '').get('tracks'));
  const own = catalogueWithTracks(
    catalogue,
    trackIds.map((id) => ({ id })),
  );
  const ruleSet = record<RuleSet>({
    header: readHeader,
    screening: screeningReader(own),
    tracks: tracksReader(own),
    cadence: readCadence,
    clock: readClock,
    measures: measuresReader(own),
    grants: grantsReader(own),
    reminders: readReminders,
    capacity: readCapacity,
    calendar: readCalendar,
    parameters: readParameters,
    notRules: readNotRules,
  })(document, '');
  checkReferences(ruleSet);
  checkContactCount(ruleSet.cadence.elements, trackIds, 'cadence.elements');
  return ruleSet;
}
