import { DomainError } from '../shared/domain-error';
import { parseCatalogue } from './parse-catalogue';

const AGE = {
  key: 'age',
  type: 'integer',
  label: { da: 'Alder', en: 'Age' },
  help: { da: 'Fyldte år', en: 'Completed years' },
  source: 'register',
  firstKnown: 'registration',
  class: 'justified',
  changeable: false,
  unit: { da: 'år', en: 'years' },
  min: 15,
  max: 75,
  reference: 'S3',
};
const FUND = {
  ...AGE,
  key: 'fund',
  type: 'enum',
  unit: undefined,
  min: undefined,
  max: undefined,
  values: [{ value: 'AK', label: { da: 'AK', en: 'AK' } }],
};
const fund = (change: Record<string, unknown> = {}): unknown =>
  Object.fromEntries(Object.entries({ ...FUND, ...change }).filter(([, value]) => value !== undefined));
const age = (change: Record<string, unknown>): unknown => ({ ...AGE, ...change });

test('reads facts in their order, found by key', () => {
  const catalogue = parseCatalogue({ facts: [AGE, fund()] });
  expect(catalogue.facts.map(({ key }) => key)).toEqual(['age', 'fund']);
  expect(catalogue.byKey.get('age')).toEqual(AGE);
  expect(catalogue.byKey.get('fund')?.values).toEqual([{ value: 'AK', label: { da: 'AK', en: 'AK' } }]);
});

test('a derived enum may leave its values to the rule sets', () => {
  expect(parseCatalogue({ facts: [fund({ source: 'derived', values: undefined })] }).byKey.get('fund')?.values).toBeUndefined();
  expect(parseCatalogue({ facts: [fund({ source: 'derived', values: [] })] }).byKey.get('fund')?.values).toEqual([]);
});

test.each<[string, unknown, string, string]>([
  ['no document', null, 'catalogue.not_an_object', ''],
  ['no list', {}, 'catalogue.not_a_list', 'facts'],
  ['an empty list', { facts: [] }, 'catalogue.empty', 'facts'],
  ['another key at the top', { facts: [AGE], version: 1 }, 'catalogue.unknown_key', 'version'],
  ['a misspelt key', { facts: [age({ changable: true })] }, 'catalogue.unknown_key', 'facts[0].changable'],
  ['a key twice', { facts: [AGE, AGE] }, 'catalogue.duplicate_key', 'facts[1].key'],
  ['a key with a dash', { facts: [age({ key: 'my-age' })] }, 'catalogue.invalid_key', 'facts[0].key'],
  ['a key every object inherits', { facts: [age({ key: 'constructor' })] }, 'catalogue.invalid_key', 'facts[0].key'],
  ['__proto__ as key', { facts: [age({ key: '__proto__' })] }, 'catalogue.invalid_key', 'facts[0].key'],
  ['an unknown type', { facts: [age({ type: 'money' })] }, 'catalogue.not_in_list', 'facts[0].type'],
  ['an unknown class', { facts: [age({ class: 'secret' })] }, 'catalogue.not_in_list', 'facts[0].class'],
  ['an unknown source', { facts: [age({ source: 'hearsay' })] }, 'catalogue.not_in_list', 'facts[0].source'],
  ['an unknown first occasion', { facts: [age({ firstKnown: 'never' })] }, 'catalogue.not_in_list', 'facts[0].firstKnown'],
  ['changeable as text', { facts: [age({ changeable: 'no' })] }, 'catalogue.wrong_type', 'facts[0].changeable'],
  ['no English label', { facts: [age({ label: { da: 'Alder' } })] }, 'catalogue.empty_text', 'facts[0].label.en'],
  ['an empty help', { facts: [age({ help: { da: ' ', en: 'x' } })] }, 'catalogue.empty_text', 'facts[0].help.da'],
  ['a third language', { facts: [age({ label: { da: 'Alder', en: 'Age', de: 'Alter' } })] }, 'catalogue.unknown_key', 'facts[0].label.de'],
  ['a range turned round', { facts: [age({ min: 80 })] }, 'catalogue.empty_range', 'facts[0].max'],
  ['half a bound', { facts: [age({ min: 15.5 })] }, 'catalogue.wrong_type', 'facts[0].min'],
  ['an endless bound', { facts: [age({ type: 'number', max: Infinity })] }, 'catalogue.wrong_type', 'facts[0].max'],
  ['a range on a text', { facts: [fund({ min: 1 })] }, 'catalogue.range_on_text', 'facts[0].min'],
  ['values on a number', { facts: [age({ values: [] })] }, 'catalogue.values_not_allowed', 'facts[0].values'],
  ['an enum without values', { facts: [fund({ values: undefined })] }, 'catalogue.values_missing', 'facts[0].values'],
  ['an enum with an empty list', { facts: [fund({ values: [] })] }, 'catalogue.values_missing', 'facts[0].values'],
  [
    'a value twice',
    { facts: [fund({ values: [FUND.values[0], FUND.values[0]] })] },
    'catalogue.duplicate_value',
    'facts[0].values[1].value',
  ],
  [
    'a value that would split a CSV cell',
    { facts: [fund({ values: [{ ...FUND.values[0], value: 'a|b' }] })] },
    'catalogue.invalid_value',
    'facts[0].values[0].value',
  ],
  ['a value without label', { facts: [fund({ values: [{ value: 'AK' }] })] }, 'catalogue.not_an_object', 'facts[0].values[0].label'],
])('refuses %s', (_name, raw, code, field) => {
  let caught: unknown;
  try {
    parseCatalogue(raw);
  } catch (error) {
    caught = error;
  }
  expect(caught).toBeInstanceOf(DomainError);
  expect([(caught as DomainError).code, (caught as DomainError).field]).toEqual([code, field]);
});
