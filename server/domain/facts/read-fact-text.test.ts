import { aCatalogue } from '../../../test/builders/a-catalogue';
import { DomainError } from '../shared/domain-error';
import type { FactDefinition } from './fact';
import { readFactText } from './read-fact-text';

const { byKey } = aCatalogue();
const of = (key: string): FactDefinition => byKey.get(key) as FactDefinition;

test.each<[string, string, unknown]>([
  ['age', '40', 40],
  ['age', ' 40 ', 40],
  ['age', '', null],
  ['age', '   ', null],
  ['workExperienceYears', '2,5', 2.5],
  ['workExperienceYears', '2.5', 2.5],
  ['workExperienceYears', '-0', 0],
  ['isGraduate', 'ja', true],
  ['isGraduate', 'Nej', false],
  ['isGraduate', 'TRUE', true],
  ['isGraduate', 'false', false],
  ['educationField', 'law', 'law'],
  ['graduatedOn', '2024-02-29', '2024-02-29'],
  ['graduatedOn', '29.02.2024', '2024-02-29'],
  ['graduatedOn', '1.9.2026', '2026-09-01'],
  ['graduatedOn', '01-09-2026', '2026-09-01'],
  ['measuresTried', 'mentor|internship', ['internship', 'mentor']],
  ['measuresTried', 'mentor | internship', ['internship', 'mentor']],
  ['measuresTried', '-', []],
  ['measuresTried', '', null],
])('%s "%s"', (key, cell, expected) => {
  expect(readFactText(of(key), cell)).toEqual(expected);
});

test.each<[string, string, string]>([
  ['age', 'fyrre', 'fact.wrong_type'],
  ['age', '40,5', 'fact.wrong_type'],
  ['age', '4e1', 'fact.wrong_type'],
  ['age', '0x28', 'fact.wrong_type'],
  ['age', '14', 'fact.out_of_range'],
  ['workExperienceYears', '1.000,5', 'fact.wrong_type'],
  ['workExperienceYears', 'NaN', 'fact.wrong_type'],
  ['workExperienceYears', 'Infinity', 'fact.wrong_type'],
  ['isGraduate', '1', 'fact.wrong_type'],
  ['educationField', 'Law', 'fact.not_in_list'],
  ['educationField', '010190-1234', 'fact.looks_like_cpr'],
  ['age', '0101901234', 'fact.looks_like_cpr'],
  ['graduatedOn', '30.02.2026', 'fact.invalid_date'],
  ['graduatedOn', '2026-02-30', 'fact.invalid_date'],
  ['graduatedOn', '29/02/2024', 'fact.invalid_date'],
  ['measuresTried', 'mentor||internship', 'fact.not_in_list'],
  ['measuresTried', 'mentor|mentor', 'fact.duplicate_value'],
  ['measuresTried', 'mentor,internship', 'fact.not_in_list'],
  ['religion', 'none', 'fact.forbidden'],
  ['religion', '', 'fact.forbidden'],
])('%s "%s" is refused with %s', (key, cell, code) => {
  let caught: unknown;
  try {
    readFactText(of(key), cell);
  } catch (error) {
    caught = error;
  }
  expect(caught).toBeInstanceOf(DomainError);
  expect((caught as DomainError).code).toBe(code);
  expect((caught as DomainError).field).toMatch(new RegExp(`^facts\\.${key}(\\[\\d+\\])?$`));
});
