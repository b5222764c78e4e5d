import { aCatalogue } from '../../../test/builders/a-catalogue';
import { DomainError } from '../shared/domain-error';
import type { Facts } from './fact';
import { collectFactErrors, readFacts } from './read-facts';

const catalogue = aCatalogue();

function refusal(raw: unknown): DomainError {
  try {
    readFacts(raw, catalogue);
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('was accepted');
}
const refused = (raw: unknown): [string, string | undefined] => [refusal(raw).code, refusal(raw).field];

describe('what is accepted', () => {
  test('known values of every type, in catalogue order; unknown ones are left out', () => {
    const facts = readFacts(
      {
        measuresTried: ['mentor', 'internship'],
        graduatedOn: '2024-02-29',
        educationField: 'law',
        isGraduate: false,
        workExperienceYears: 0.5,
        age: 15,
        motivation: null,
        willingToMove: undefined,
      },
      catalogue,
    );
    expect(JSON.stringify(facts)).toBe(
      '{"age":15,"workExperienceYears":0.5,"isGraduate":false,"educationField":"law","graduatedOn":"2024-02-29","measuresTried":["internship","mentor"]}',
    );
  });

  test('the bounds themselves, no facts at all, an empty set', () => {
    expect(readFacts({ age: 75, motivation: 1 }, catalogue)).toEqual({ age: 75, motivation: 1 });
    expect(readFacts({}, catalogue)).toEqual({});
    expect(readFacts({ measuresTried: [] }, catalogue)).toEqual({ measuresTried: [] });
    expect(readFacts({ age: null }, catalogue)).toEqual({});
  });

  test('minus zero becomes zero', () => {
    expect(Object.is(readFacts({ workExperienceYears: -0 }, catalogue)['workExperienceYears'], 0)).toBe(true);
  });
});

test.each<[string, unknown, string, string]>([
  ['no object', 'age=40', 'fact.not_an_object', 'facts'],
  ['nothing', undefined, 'fact.not_an_object', 'facts'],
  ['a list', [], 'fact.not_an_object', 'facts'],
  ['a fact that is not in the catalogue', { shoeSize: 44 }, 'fact.unknown', 'facts.shoeSize'],
  ['an unknown fact with no value', { shoeSize: null }, 'fact.unknown', 'facts.shoeSize'],
  ['a number as text', { age: '40' }, 'fact.wrong_type', 'facts.age'],
  ['half a year of age', { age: 39.5 }, 'fact.wrong_type', 'facts.age'],
  ['not a number', { age: NaN }, 'fact.wrong_type', 'facts.age'],
  ['infinity', { workExperienceYears: Infinity }, 'fact.wrong_type', 'facts.workExperienceYears'],
  ['one for yes', { isGraduate: 1 }, 'fact.wrong_type', 'facts.isGraduate'],
  ['a text for yes', { isGraduate: 'true' }, 'fact.wrong_type', 'facts.isGraduate'],
  ['fourteen years', { age: 14 }, 'fact.out_of_range', 'facts.age'],
  ['seventy-six years', { age: 76 }, 'fact.out_of_range', 'facts.age'],
  ['less experience than none', { workExperienceYears: -0.1 }, 'fact.out_of_range', 'facts.workExperienceYears'],
  ['a field that is not in the list', { educationField: 'magic' }, 'fact.not_in_list', 'facts.educationField'],
  ['a field every object inherits', { educationField: 'constructor' }, 'fact.not_in_list', 'facts.educationField'],
  ['a number for a field', { educationField: 1 }, 'fact.wrong_type', 'facts.educationField'],
  ['30 February', { graduatedOn: '2026-02-30' }, 'fact.invalid_date', 'facts.graduatedOn'],
  ['29 February of a common year', { graduatedOn: '2025-02-29' }, 'fact.invalid_date', 'facts.graduatedOn'],
  ['an instant', { graduatedOn: '2025-01-01T00:00:00Z' }, 'fact.invalid_date', 'facts.graduatedOn'],
  ['a Date', { graduatedOn: new Date(0) }, 'fact.wrong_type', 'facts.graduatedOn'],
  ['a text for a set', { measuresTried: 'mentor' }, 'fact.wrong_type', 'facts.measuresTried'],
  ['an object for a set', { measuresTried: { 0: 'mentor', length: 1 } }, 'fact.not_a_list', 'facts.measuresTried'],
  ['a member that is not in the list', { measuresTried: ['mentor', 'magic'] }, 'fact.not_in_list', 'facts.measuresTried[1]'],
  ['a member twice', { measuresTried: ['mentor', 'mentor'] }, 'fact.duplicate_value', 'facts.measuresTried[1]'],
  ['a set of a million', { measuresTried: new Array(1_000_000).fill('mentor') }, 'fact.too_large', 'facts.measuresTried'],
  ['a forbidden fact', { religion: 'none' }, 'fact.forbidden', 'facts.religion'],
  ['a forbidden fact with no value', { religion: null }, 'fact.forbidden', 'facts.religion'],
  ['an own __proto__', JSON.parse('{"__proto__":{"age":40}}'), 'fact.unknown', 'facts'],
  ['a borrowed prototype', Object.create({ age: 40 }), 'fact.not_an_object', 'facts'],
  [
    'a getter that throws',
    {
      get age(): never {
        throw new Error('no');
      },
    },
    'fact.unreadable',
    'facts',
  ],
  ['a thousand and one keys', Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`k${index}`, 1])), 'fact.too_large', 'facts'],
])('refuses %s', (_name, raw, code, field) => {
  expect(refused(raw)).toEqual([code, field]);
});

test('an inherited key never pollutes other objects', () => {
  expect(() => readFacts(JSON.parse('{"__proto__":{"polluted":true}}'), catalogue)).toThrow(DomainError);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

describe('a CPR number where none belongs', () => {
  test.each<[string, unknown]>([
    ['ten digits in a list', { educationField: '0101901234' }],
    ['six and four with a dash', { educationField: '311299-1234' }],
    ['in the middle of a text', { educationField: 'law (290200-1234)' }],
    ['where a day belongs', { graduatedOn: '0101901234' }],
    ['where a number belongs', { age: '0101901234' }],
    ['as a number that lost its zero', { age: 101901234 }],
    ['as a number', { age: 3112991234 }],
    ['under a key of its own', { cpr: '010190-1234' }],
    ['as a key', { '010190-1234': true }],
    ['in a set', { measuresTried: ['mentor', '0101901234'] }],
    ['a replacement number, the day plus sixty', { educationField: '6101901234' }],
  ])('%s is named as such and never repeated', (_name, raw) => {
    const error = refusal(raw);
    expect(error.code).toBe('fact.looks_like_cpr');
    expect(JSON.stringify([error.message, error.field, error.details])).not.toMatch(/\d{4,}/);
  });

  test.each<[string, string]>([
    ['a month that does not exist', '0113901234'],
    ['a day that does not exist', '3102901234'],
    ['29 February of a common year', '2902011234'],
    ['eleven digits', '01019012345'],
    ['nine digits', '010190123'],
  ])('%s is none', (_name, text) => {
    expect(refused({ educationField: text })[0]).toBe('fact.not_in_list');
  });
});

test('no refusal repeats the value', () => {
  for (const raw of [
    { age: 987654 },
    { educationField: 'secret987654' },
    { graduatedOn: '987654' },
    { measuresTried: ['x987654'] },
    { x: '987654' },
  ]) {
    const error = refusal(raw);
    expect(JSON.stringify([error.message, error.details])).not.toContain('987654');
  }
});

test('the first error stops the reading; all of them can be had too', () => {
  const raw = { age: 14, shoeSize: 44, motivation: 5, isGraduate: 'ja' };
  expect(refused(raw)).toEqual(['fact.out_of_range', 'facts.age']);
  expect(collectFactErrors(raw, catalogue).map(({ code, field }) => [code, field])).toEqual([
    ['fact.out_of_range', 'facts.age'],
    ['fact.unknown', 'facts.shoeSize'],
    ['fact.wrong_type', 'facts.isGraduate'],
  ]);
  expect(collectFactErrors({ motivation: 5 }, catalogue)).toEqual([]);
  expect(collectFactErrors(7, catalogue).map(({ code }) => code)).toEqual(['fact.not_an_object']);
  const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`k${index}`, 1]));
  expect(collectFactErrors(many, catalogue)).toHaveLength(100);
});

test('what was read reads again to the same', () => {
  const once: Facts = readFacts({ measuresTried: ['mentor', 'internship'], age: 40 }, catalogue);
  expect(readFacts(once, catalogue)).toEqual(once);
});
