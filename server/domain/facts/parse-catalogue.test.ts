import { DomainError } from '../shared/domain-error';
import { parseCatalogue } from './parse-catalogue';

const AGE = {
  key: 'age',
  type: 'integer',
  label: { da: 'Alder', en: 'Age' },
  phrase: {
    is: { da: 'borgeren er {value}', en: 'the citizen is {value} old' },
    isNot: { da: 'borgeren ikke er {value}', en: 'the citizen is not {value} old' },
  },
  help: { da: 'Fyldte år', en: 'Completed years' },
  source: 'register',
  firstKnown: 'registration',
  class: 'justified',
  changeable: false,
  unit: { da: 'år', en: 'years' },
  unitSingular: { da: 'år', en: 'year' },
  min: 15,
  max: 75,
  reference: 'S3',
};
const FUND = {
  ...AGE,
  key: 'fund',
  type: 'enum',
  phrase: {
    is: { da: 'a-kassen er {value}', en: 'the fund is {value}' },
    isNot: { da: 'a-kassen ikke er {value}', en: 'the fund is not {value}' },
  },
  unit: undefined,
  unitSingular: undefined,
  min: undefined,
  max: undefined,
  values: [{ value: 'AK', label: { da: 'AK', en: 'AK' } }],
};
const HAS_CHILD = { da: 'borgeren har et barn', en: 'the citizen has a child' };
const HAS_NO_CHILD = { da: 'borgeren ikke har et barn', en: 'the citizen has no child' };
const HAS = { ...AGE, key: 'hasChild', type: 'boolean', unit: undefined, unitSingular: undefined, min: undefined, max: undefined };
const yesNo = (phrase: unknown): unknown =>
  Object.fromEntries(Object.entries({ ...HAS, phrase }).filter(([, value]) => value !== undefined));
const fund = (change: Record<string, unknown> = {}): unknown =>
  Object.fromEntries(Object.entries({ ...FUND, ...change }).filter(([, value]) => value !== undefined));
const age = (change: Record<string, unknown>): unknown => ({ ...AGE, ...change });
const said = (change: Record<string, unknown>): unknown => age({ phrase: { ...AGE.phrase, ...change } });

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

test('reads how a fact is said: value clauses with their comparison, yes and no, and a member that reads differently in a sentence', () => {
  const other = { value: 'other', label: { da: 'Anden', en: 'Other' }, inSentence: { da: 'en anden', en: 'another' } };
  const phrase = { yes: HAS_CHILD, no: HAS_NO_CHILD };
  const { byKey } = parseCatalogue({ facts: [said({ comparison: 'count' }), fund({ values: [other] }), yesNo(phrase)] });
  expect(byKey.get('age')?.phrase).toEqual({ ...AGE.phrase, comparison: 'count' });
  expect(byKey.get('fund')?.values).toEqual([other]);
  expect(byKey.get('hasChild')?.phrase).toEqual(phrase);
});

test('a clause may begin with an abbreviation', () => {
  const is = { da: "CV'et er {value}", en: 'the CV is {value}' };
  expect(parseCatalogue({ facts: [said({ is })] }).facts[0]?.phrase).toMatchObject({ is });
});

test.each<[string, unknown, string, string]>([
  ['a fact without a phrase', { facts: [age({ phrase: undefined })] }, 'catalogue.phrase_missing', 'facts[0].phrase'],
  ['a phrase without its opposite', { facts: [said({ isNot: undefined })] }, 'catalogue.phrase_missing', 'facts[0].phrase.isNot'],
  ['a phrase in one language', { facts: [said({ is: { da: 'er {value}' } })] }, 'catalogue.empty_text', 'facts[0].phrase.is.en'],
  [
    'a clause without the slot',
    { facts: [said({ is: { da: 'er {value}', en: 'is old' } })] },
    'catalogue.phrase_slot',
    'facts[0].phrase.is.en',
  ],
  [
    'a clause with the slot twice',
    { facts: [said({ is: { da: '{value} {value}', en: '{value}' } })] },
    'catalogue.phrase_slot',
    'facts[0].phrase.is.da',
  ],
  [
    'a clause with another slot',
    { facts: [said({ is: { da: '{not} er {value}', en: '{value}' } })] },
    'catalogue.phrase_slot',
    'facts[0].phrase.is.da',
  ],
  [
    'a clause with a capital',
    { facts: [said({ is: { da: 'Borgeren er {value}', en: '{value}' } })] },
    'catalogue.phrase_shape',
    'facts[0].phrase.is.da',
  ],
  [
    'a clause with a full stop',
    { facts: [said({ is: { da: '{value}', en: 'is {value} old.' } })] },
    'catalogue.phrase_shape',
    'facts[0].phrase.is.en',
  ],
  [
    'a clause with a space too many',
    { facts: [said({ is: { da: 'er  {value}', en: '{value}' } })] },
    'catalogue.phrase_shape',
    'facts[0].phrase.is.da',
  ],
  [
    'a clause that is its own opposite',
    { facts: [said({ isNot: { da: 'ikke {value}', en: AGE.phrase.is.en } })] },
    'catalogue.phrase_same',
    'facts[0].phrase.isNot.en',
  ],
  [
    'two facts that are said alike',
    { facts: [AGE, fund({ phrase: { is: { da: 'a-kassen er {value}', en: AGE.phrase.isNot.en }, isNot: FUND.phrase.isNot } })] },
    'catalogue.phrase_same',
    'facts[1].phrase.is.en',
  ],
  [
    'yes and no on a number',
    { facts: [age({ phrase: { yes: HAS_CHILD, no: HAS_NO_CHILD } })] },
    'catalogue.unknown_key',
    'facts[0].phrase.yes',
  ],
  ['no no', { facts: [yesNo({ yes: HAS_CHILD })] }, 'catalogue.phrase_missing', 'facts[0].phrase.no'],
  [
    'a value in a yes/no clause',
    { facts: [yesNo({ yes: { da: 'har {value}', en: 'x' }, no: HAS_NO_CHILD })] },
    'catalogue.phrase_slot_not_allowed',
    'facts[0].phrase.yes.da',
  ],
  [
    'a comparison on a list',
    { facts: [fund({ phrase: { ...FUND.phrase, comparison: 'count' } })] },
    'catalogue.comparison_not_allowed',
    'facts[0].phrase.comparison',
  ],
  ['an unknown comparison', { facts: [said({ comparison: 'size' })] }, 'catalogue.not_in_list', 'facts[0].phrase.comparison'],
  [
    'a singular without a plural',
    { facts: [fund({ unitSingular: { da: 'måned', en: 'month' } })] },
    'catalogue.unit_missing',
    'facts[0].unit',
  ],
  [
    'half a member in a sentence',
    { facts: [fund({ values: [{ ...FUND.values[0], inSentence: { da: 'en anden' } }] })] },
    'catalogue.empty_text',
    'facts[0].values[0].inSentence.en',
  ],
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
