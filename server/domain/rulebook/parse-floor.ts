import type { FactCatalogue } from '../facts/fact';
import { DomainError } from '../shared/domain-error';
import { readCadenceElement } from './cadence-readers';
import { checkContactCount } from './check-contact-count';
import { checkMilestones, checkSlotIds, namedElements, namedMeasures } from './check-references';
import {
  distinctListOf,
  integerBetween,
  listOf,
  oneOf,
  optional,
  type Read,
  readBoolean,
  readDate,
  readId,
  readLocalised,
  readText,
  record,
} from './document-readers';
import type { Dated, Floor } from './floor';
import { measureReader } from './measures-reader';
import { readNotRules, readParameters } from './parameter-readers';
import { readBasis } from './read-basis';
import { CHANNELS } from './rule-set';

type Attendance = Floor['attendance'][number];

const DATED = { from: readDate, to: optional(readDate), basis: readBasis };

/** `[from, to)`: an interval that ends when it begins holds nothing. */
function inDateOrder<T extends Dated>(read: Read<T>): Read<T> {
  return (value, path) => {
    const dated = read(value, path);
    if (dated.to !== undefined && dated.to <= dated.from) throw new DomainError('rule_set.date_order', { from: dated.from }, `${path}.to`);
    return dated;
  };
}

const readVerifiedOn: Read<Floor['verifiedOn']> = (value, path) => (value === null ? null : readDate(value, path));

/**
 * Reads one floor from its plain document. Its measures may not use risk, score or track, its elements name no tracks and its measures no suspension:
 * a floor is law for everyone. Throws only `DomainError` (`rule_set.*`, `rule.*`) with the field.
 */
export function parseFloor(document: unknown, catalogue: FactCatalogue): Floor {
  const floor = record<Floor>({
    id: readId,
    label: readLocalised,
    status: oneOf(['inForce', 'draft']),
    validFrom: readDate,
    validTo: optional(readDate),
    reference: readText,
    verifiedOn: readVerifiedOn,
    owner: readText,
    certainty: readLocalised,
    cadence: listOf(readCadenceElement, 0, 50),
    measures: listOf(measureReader(catalogue, 'floor'), 0, 50),
    attendance: listOf(inDateOrder(record<Attendance>({ ...DATED, channels: distinctListOf(oneOf(CHANNELS), 1, CHANNELS.length) })), 0, 50),
    suspensions: listOf(inDateOrder(record<Dated>(DATED)), 0, 50),
    takeOverMonth: optional(integerBetween(1, 24)),
    pausesShiftMonths: readBoolean,
    parameters: readParameters,
    notRules: readNotRules,
  })(document, '');
  checkFloor(floor);
  return floor;
}

function checkFloor(floor: Floor): void {
  if (floor.validTo !== undefined && floor.validTo <= floor.validFrom) {
    throw new DomainError('rule_set.date_order', { from: floor.validFrom }, 'validTo');
  }
  floor.cadence.forEach(({ tracks }, index) => {
    if (tracks !== undefined) throw new DomainError('rule_set.unknown_key', { key: 'tracks' }, `cadence[${index}].tracks`);
  });
  floor.measures.forEach(({ suspendedBy }, index) => {
    if (suspendedBy !== undefined) throw new DomainError('rule_set.unknown_key', { key: 'suspendedBy' }, `measures[${index}].suspendedBy`);
  });
  checkSlotIds(namedElements(floor.cadence, 'cadence'), namedMeasures(floor.measures, 'measures'));
  checkMilestones(floor.cadence, 'cadence');
  checkContactCount(floor.cadence, [], 'cadence');
  const seen = new Set<string>();
  floor.parameters.forEach(({ id }, index) => {
    if (seen.has(id)) throw new DomainError('rule_set.duplicate_id', { id }, `parameters[${index}].id`);
    seen.add(id);
  });
}
