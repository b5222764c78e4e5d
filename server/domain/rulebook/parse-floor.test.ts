import { aFloorDocument, changed, RULE_SET_CATALOGUE } from '../../../test/builders/a-rule-set-document';
import { DomainError } from '../shared/domain-error';
import { parseFloor } from './parse-floor';

function refusalOf(document: unknown): { readonly code: string; readonly field: string | undefined } | null {
  try {
    parseFloor(document, RULE_SET_CATALOGUE);
    return null;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { code: error.code, field: error.field };
  }
}

test('a floor is read as it is written, and its JSON is read again unchanged', () => {
  const floor = parseFloor(aFloorDocument(), RULE_SET_CATALOGUE);
  expect(floor.cadence.map(({ id }) => id)).toEqual(['floor-six', 'floor-every-13']);
  expect(floor.verifiedOn).toBeNull();
  expect(parseFloor(JSON.parse(JSON.stringify(floor)), RULE_SET_CATALOGUE)).toEqual(floor);
});

test.each<readonly [string, string, unknown, string]>([
  ['nothing known about verification', 'verifiedOn', undefined, 'rule_set.missing_key'],
  ['a floor that ends the day it begins', 'validTo', '2020-01-01', 'rule_set.date_order'],
  ['a dispensation that ends the day it begins', 'attendance[0].to', '2020-03-01', 'rule_set.date_order'],
  ['a suspension that ends before it begins', 'suspensions[0].to', '2020-03-01', 'rule_set.date_order'],
  ['no channel', 'attendance[0].channels', [], 'rule_set.too_few'],
  ['an element for some tracks only', 'cadence[0].tracks', ['ordinary'], 'rule_set.unknown_key'],
  ['a measure that falls away', 'measures[0].suspendedBy', 'high-season', 'rule_set.unknown_key'],
  ['two things with one name', 'measures[0].id', 'floor-six', 'rule_set.duplicate_id'],
  ['a milestone that is not there', 'cadence[1].afterMilestone', 'review', 'rule_set.unknown_reference'],
  ['a measure that asks for the risk', 'measures[0].when.fact', 'risk', 'rule.fact_not_allowed'],
  ['a measure that asks for the track', 'measures[0].when.fact', 'track', 'rule.fact_not_allowed'],
  ['a take-over in month 0', 'takeOverMonth', 0, 'rule_set.out_of_range'],
])('%s is refused', (_, part, value, code) => {
  expect(refusalOf(changed(aFloorDocument(), part, value))).toEqual({ code, field: part });
});

test('an open dispensation and an open floor are accepted', () => {
  const document = changed(changed(aFloorDocument(), 'attendance[0].to', undefined), 'validTo', undefined);
  expect(refusalOf(document)).toBeNull();
});
