import { aFloorDocument, aRuleSetDocument, changed, RULE_SET_CATALOGUE } from '../../../test/builders/a-rule-set-document';
import { DomainError } from '../shared/domain-error';
import { compileCondition } from './compile-condition';
import { parseFloor } from './parse-floor';
import { parseRuleSet } from './parse-rule-set';
import { conditionsOf, prepareRuleSet } from './prepare-rule-set';

function prepare(document = aRuleSetDocument(), floorDocument = aFloorDocument()) {
  const compiledOnes: unknown[] = [];
  const prepared = prepareRuleSet({
    ruleSet: parseRuleSet(document, RULE_SET_CATALOGUE),
    floor: parseFloor(floorDocument, RULE_SET_CATALOGUE),
    catalogue: RULE_SET_CATALOGUE,
    version: 3,
    contentHash: 'abc',
    compile: (condition) => {
      compiledOnes.push(condition);
      return compileCondition(condition);
    },
  });
  return { prepared, compiledOnes };
}

test('every condition of rule set and floor is compiled exactly once', () => {
  const { prepared, compiledOnes } = prepare();
  // By hand: 1 factor, 1 tell-tale, 1 track, 1 municipal and 1 legal measure with a condition, 2 criteria.
  expect(compiledOnes).toHaveLength(7);
  for (const condition of conditionsOf(prepared.ruleSet, prepared.floor)) {
    expect(prepared.compiled(condition)).toBe(prepared.compiled(condition));
    expect(prepared.compiled(condition).condition).toBe(condition);
  }
  expect(compiledOnes).toHaveLength(7);
  expect(prepared.compiled(prepared.floor.measures[0]!.when!).verdict({ delayMonths: 6 })).toBe('true');
});

test('a condition of another rule set is a bug, not a verdict', () => {
  const { prepared } = prepare();
  expect(() => prepared.compiled({ id: 'n1', fact: 'isGraduate', operator: 'equal', value: true })).toThrow(/another rule set/);
});

test('the catalogue of a prepared rule set knows its own tracks, with their labels', () => {
  const { prepared } = prepare();
  expect(prepared.catalogue.byKey.get('track')?.values?.map(({ value }) => value)).toEqual(['intensive', 'ordinary']);
  expect(prepared.catalogue.facts.map(({ key }) => key)).toEqual(RULE_SET_CATALOGUE.facts.map(({ key }) => key));
  expect(RULE_SET_CATALOGUE.byKey.get('track')?.values).toEqual([]);
});

test.each([
  ['cadence.elements[1].id', 'floor-six', 'rule_set.duplicate_id'],
  ['measures.items[1].id', 'floor-duty', 'rule_set.duplicate_id'],
  ['measures.suspensions[0].fallback.id', 'floor-every-13', 'rule_set.duplicate_id'],
  ['measures.items[1].id', 'floor-six-4', 'rule_set.slot_id_clash'],
])('%s may not be named %s: the floor names something so', (part, id, code) => {
  let refusal: unknown;
  try {
    prepare(changed(aRuleSetDocument(), part, id));
  } catch (error) {
    refusal = error;
  }
  expect(refusal).toBeInstanceOf(DomainError);
  expect(refusal).toMatchObject({ code, field: part });
});
