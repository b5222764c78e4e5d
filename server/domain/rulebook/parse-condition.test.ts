import { aCatalogue } from '../../../test/builders/a-catalogue';
import { DomainError } from '../shared/domain-error';
import { factsOfCondition } from './facts-of-condition';
import { DEEPEST_CONDITION, MOST_NODES, parseCondition, type ParseConditionOptions } from './parse-condition';

const catalogue = aCatalogue();
const LEAF = { fact: 'age', operator: 'lessThan', value: 40 };

function refusal(raw: unknown, options?: ParseConditionOptions): { code: string; field: string | undefined; details: unknown } {
  try {
    parseCondition(raw, catalogue, options);
  } catch (error) {
    if (error instanceof DomainError) return { code: error.code, field: error.field, details: error.details };
    throw error;
  }
  throw new Error('was accepted');
}
const refused = (raw: unknown, options?: ParseConditionOptions): [string, string | undefined] => {
  const { code, field } = refusal(raw, options);
  return [code, field];
};
const leafOf = (change: Record<string, unknown>): unknown => ({ ...LEAF, ...change });

describe('what is accepted', () => {
  test('a leaf, groups and labels, in one canonical form', () => {
    const raw = {
      label: 'Ung',
      all: [{ value: 40, operator: 'lessThan', fact: 'age', id: 'young' }, { not: { fact: 'isGraduate', operator: 'equal', value: true } }],
    };
    const parsed = parseCondition(raw, catalogue);
    expect(JSON.stringify(parsed)).toBe(
      '{"id":"n1","label":"Ung","all":[{"id":"young","fact":"age","operator":"lessThan","value":40},' +
        '{"id":"n2","not":{"id":"n3","fact":"isGraduate","operator":"equal","value":true}}]}',
    );
    expect(parseCondition(parsed, catalogue)).toEqual(parsed);
    expect(factsOfCondition(parsed)).toEqual(['age', 'isGraduate']);
  });

  test('numbers given to nodes without an id step over ids that are taken, wherever they stand', () => {
    const parsed = parseCondition({ any: [LEAF, { ...LEAF, id: 'n2' }, { ...LEAF, id: 'n1' }, LEAF] }, catalogue);
    expect(parsed).toMatchObject({ id: 'n3', any: [{ id: 'n4' }, { id: 'n2' }, { id: 'n1' }, { id: 'n5' }] });
  });

  test('each operator of each type', () => {
    for (const [fact, operators, value] of [
      ['age', ['equal', 'notEqual', 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'], 40],
      ['age', ['in', 'notIn'], [30, 40]],
      ['workExperienceYears', ['lessThan'], 0.5],
      ['isGraduate', ['equal', 'notEqual'], false],
      ['educationField', ['equal', 'notEqual'], 'law'],
      ['educationField', ['in', 'notIn'], ['law', 'it']],
      ['graduatedOn', ['equal', 'lessThan', 'greaterThanInclusive'], '2024-02-29'],
      ['measuresTried', ['contains', 'doesNotContain'], 'mentor'],
    ] as const) {
      for (const operator of operators)
        expect(parseCondition({ fact, operator, value }, catalogue)).toMatchObject({ fact, operator, value });
    }
  });

  test('the deepest and the largest condition, not one more', () => {
    const nested = (levels: number): unknown => (levels === 1 ? LEAF : { not: nested(levels - 1) });
    expect(() => parseCondition(nested(DEEPEST_CONDITION), catalogue)).not.toThrow();
    expect(refused(nested(DEEPEST_CONDITION + 1))[0]).toBe('rule.too_deep');
    const wide = (nodes: number): unknown => ({ all: Array.from({ length: nodes - 1 }, () => LEAF) });
    expect(() => parseCondition(wide(MOST_NODES), catalogue)).not.toThrow();
    expect(refused(wide(MOST_NODES + 1))).toEqual(['rule.too_large', 'when.all[499]']);
  });

  test('a list of 200, not of 201', () => {
    const numbers = aCatalogue({ ...(catalogue.byKey.get('age') as (typeof catalogue.facts)[number]), key: 'age', min: 0, max: 1000 });
    const list = (length: number): unknown => ({ fact: 'age', operator: 'in', value: Array.from({ length }, (_, index) => index) });
    expect(() => parseCondition(list(200), numbers)).not.toThrow();
    expect(() => parseCondition(list(201), numbers)).toThrow('rule.too_large at when.value');
  });
});

describe('what is refused, and where', () => {
  test.each<[string, unknown, string, string]>([
    ['no object', 'age < 40', 'rule.not_an_object', 'when'],
    ['null', null, 'rule.not_an_object', 'when'],
    ['a list', [LEAF], 'rule.not_an_object', 'when'],
    ['a map', new Map([['fact', 'age']]), 'rule.not_an_object', 'when'],
    ['an empty object', {}, 'rule.not_exactly_one', 'when'],
    ['any beside all', { all: [LEAF], any: [LEAF] }, 'rule.not_exactly_one', 'when'],
    ['a leaf beside a group', { ...LEAF, all: [LEAF] }, 'rule.not_exactly_one', 'when'],
    ['an empty all', { all: [] }, 'rule.empty_group', 'when.all'],
    ['an empty any', { all: [LEAF, { any: [] }] }, 'rule.empty_group', 'when.all[1].any'],
    ['a group that is no list', { all: LEAF }, 'rule.not_a_list', 'when.all'],
    ['not with a list', { not: [LEAF] }, 'rule.not_an_object', 'when.not'],
    ['a hole in a list', { all: [LEAF, , LEAF] }, 'rule.not_an_object', 'when.all[1]'],
    ['an unknown fact', leafOf({ fact: 'shoeSize' }), 'rule.unknown_fact', 'when.fact'],
    ['a fact every object inherits', leafOf({ fact: 'constructor' }), 'rule.unknown_fact', 'when.fact'],
    ['a forbidden fact', { fact: 'religion', operator: 'equal', value: 'none' }, 'rule.forbidden_fact', 'when.fact'],
    ['an unknown operator', leafOf({ operator: 'startsWith' }), 'rule.unknown_operator', 'when.operator'],
    ['a decorated operator', leafOf({ operator: 'everyFact:lessThan' }), 'rule.unknown_operator', 'when.operator'],
    ['an operator every object inherits', leafOf({ operator: 'toString' }), 'rule.unknown_operator', 'when.operator'],
    ['an operator of another type', leafOf({ operator: 'contains' }), 'rule.operator_not_allowed', 'when.operator'],
    ['lessThan on a text', { fact: 'educationField', operator: 'lessThan', value: 'law' }, 'rule.operator_not_allowed', 'when.operator'],
    ['a missing value', { fact: 'age', operator: 'lessThan' }, 'rule.wrong_value_type', 'when.value'],
    ['a number as text', { all: [LEAF, LEAF, leafOf({ value: '40' })] }, 'rule.wrong_value_type', 'when.all[2].value'],
    ['half a year of age', leafOf({ value: 39.5 }), 'rule.wrong_value_type', 'when.value'],
    ['not a number', leafOf({ value: NaN }), 'rule.wrong_value_type', 'when.value'],
    ['infinity', { fact: 'workExperienceYears', operator: 'lessThan', value: Infinity }, 'rule.wrong_value_type', 'when.value'],
    ['an age of 14', leafOf({ value: 14 }), 'rule.value_out_of_range', 'when.value'],
    ['an age of 76', leafOf({ value: 76 }), 'rule.value_out_of_range', 'when.value'],
    ['a fact as the value', leafOf({ value: { fact: 'motivation' } }), 'rule.wrong_value_type', 'when.value'],
    ['a value not in the list', { fact: 'educationField', operator: 'equal', value: 'magic' }, 'rule.value_not_in_list', 'when.value'],
    ['a day that does not exist', { fact: 'graduatedOn', operator: 'lessThan', value: '2026-02-30' }, 'rule.invalid_date', 'when.value'],
    ['a Date', { fact: 'graduatedOn', operator: 'lessThan', value: new Date(0) }, 'rule.wrong_value_type', 'when.value'],
    ['in with a text', { fact: 'educationField', operator: 'in', value: 'law' }, 'rule.not_a_list', 'when.value'],
    ['in with nothing', { fact: 'age', operator: 'in', value: [] }, 'rule.empty_list', 'when.value'],
    ['in with a duplicate', { fact: 'age', operator: 'notIn', value: [30, 31, 30] }, 'rule.duplicate_value', 'when.value[2]'],
    ['in with zero twice', { fact: 'workExperienceYears', operator: 'in', value: [0, -0] }, 'rule.duplicate_value', 'when.value[1]'],
    ['a path', leafOf({ path: '$.x' }), 'rule.unknown_key', 'when.path'],
    ['params', leafOf({ params: {} }), 'rule.unknown_key', 'when.params'],
    ['a priority', { all: [LEAF], priority: 5 }, 'rule.unknown_key', 'when.priority'],
    ['a name', { all: [LEAF], name: 'x' }, 'rule.unknown_key', 'when.name'],
    ['a condition reference', { condition: 'young' }, 'rule.not_exactly_one', 'when'],
    ['a condition reference beside a group', { all: [LEAF], condition: 'young' }, 'rule.unknown_key', 'when.condition'],
    ['an operator on a group', { all: [LEAF], operator: 'all' }, 'rule.unknown_key', 'when.operator'],
    [
      'an own __proto__',
      JSON.parse('{"all":[{"fact":"age","operator":"lessThan","value":40}],"__proto__":{"any":[]}}'),
      'rule.unknown_key',
      'when.__proto__',
    ],
    ['a borrowed prototype', Object.create(LEAF), 'rule.not_an_object', 'when'],
    ['an id with capitals', leafOf({ id: 'Young' }), 'rule.invalid_id', 'when.id'],
    ['an id of 41 letters', leafOf({ id: 'a'.repeat(41) }), 'rule.invalid_id', 'when.id'],
    ['an id twice', { id: 'x', all: [{ not: { ...LEAF, id: 'x' } }] }, 'rule.duplicate_id', 'when.all[0].not.id'],
    ['an empty label', leafOf({ label: ' ' }), 'rule.invalid_label', 'when.label'],
    ['a CPR number in a label', leafOf({ label: 'Som borger 010190-1234' }), 'rule.looks_like_cpr', 'when.label'],
  ])('%s', (_name, raw, code, field) => {
    expect(refused(raw)).toEqual([code, field]);
  });

  test('a fact that may not be used in this place, under the path of its document', () => {
    const options: ParseConditionOptions = { allow: ({ source }) => source !== 'derived', field: 'screening.factors[3].when' };
    expect(refused({ any: [{ fact: 'professionExposed', operator: 'equal', value: true }] }, options)).toEqual([
      'rule.fact_not_allowed',
      'screening.factors[3].when.any[0].fact',
    ]);
  });

  test('a hostile key is not repeated', () => {
    expect(refusal({ ...LEAF, '0101901234': 1 })).toEqual({ code: 'rule.unknown_key', field: 'when', details: {} });
    expect(refusal({ ...LEAF, ['x'.repeat(10_000)]: 1 })).toEqual({ code: 'rule.unknown_key', field: 'when', details: {} });
  });
});

describe('hostile documents end in a clear answer, not in a crash', () => {
  const codeOf = (raw: unknown): string => refused(raw)[0];

  test('100,000 levels', () => {
    let raw: unknown = LEAF;
    for (let level = 0; level < 100_000; level++) raw = level % 2 ? { all: [raw] } : { not: raw };
    expect(codeOf(raw)).toBe('rule.too_deep');
  });

  test('a condition that contains itself', () => {
    const cyclic: { all: unknown[] } = { all: [] };
    cyclic.all.push(cyclic);
    expect(codeOf(cyclic)).toBe('rule.too_deep');
    const wide: { any: unknown[] } = { any: [] };
    for (let child = 0; child < 400; child++) wide.any.push(wide);
    expect(['rule.too_deep', 'rule.too_large']).toContain(codeOf(wide));
  });

  test('getters and proxies that throw, lie or never end', () => {
    const throwing = {
      get all(): never {
        throw new RangeError('no');
      },
    };
    expect(codeOf(throwing)).toBe('rule.unreadable');
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(codeOf(proxy)).toBe('rule.unreadable');
    expect(codeOf({ all: proxy })).toBe('rule.unreadable');
    let reads = 0;
    const changing = {
      fact: 'age',
      operator: 'lessThan',
      get value(): unknown {
        return reads++ === 0 ? 40 : { fact: 'religion' };
      },
    };
    expect(parseCondition(changing, catalogue)).toEqual({ id: 'n1', fact: 'age', operator: 'lessThan', value: 40 });
    expect(reads).toBe(1);
    const endless: ProxyHandler<object> = {
      ownKeys: () => ['not'],
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
      get: () => new Proxy({}, endless),
    };
    expect(codeOf(new Proxy({}, endless))).toBe('rule.too_deep');
  });

  test('lists that claim to be enormous', () => {
    const sparse: unknown[] = [];
    sparse.length = 4_000_000_000;
    expect(codeOf({ all: sparse })).toBe('rule.too_large');
    expect(codeOf({ fact: 'age', operator: 'in', value: sparse })).toBe('rule.too_large');
    expect(codeOf(Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`k${index}`, 1])))).toBe('rule.too_large');
  });
});
