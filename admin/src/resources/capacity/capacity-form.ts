import { type Language } from '../../sentences';
import { CAPACITY_FIELD_NAMES, type CapacityField, type CapacityNumbers, type CapacityTexts, SOURCE_NUMBERS } from './capacity-fields';
import { numberInField } from '../../shared/read-number';
import { type FieldFault, readField } from './read-field';

/** What stands on the page: the texts as typed, the last set of numbers that can be calculated, where they came from, the demand that is staffed. */
export interface CapacityForm {
  readonly texts: CapacityTexts;
  readonly numbers: CapacityNumbers;
  /** Kommunekode of the municipality whose numbers were filled in; null for the source's. */
  readonly municipality: string | null;
  readonly demand: string;
}

/** Each number as a person would type it, without grouping, so that it reads the same in both languages. */
export function textsOf(numbers: CapacityNumbers, language: Language): CapacityTexts {
  return Object.fromEntries(CAPACITY_FIELD_NAMES.map((field) => [field, numberInField(numbers[field], language)])) as CapacityTexts;
}

/** 24 conversations a year with the intensive part: the first of S3's three. */
const FIRST_DEMAND = 'split-24';

/** The source's own example. */
export function sourceForm(language: Language): CapacityForm {
  return { texts: textsOf(SOURCE_NUMBERS, language), numbers: SOURCE_NUMBERS, municipality: null, demand: FIRST_DEMAND };
}

/** The faults of the texts; a field without one is absent. */
export function faultsOf(texts: CapacityTexts, language: Language): Readonly<Partial<Record<CapacityField, FieldFault>>> {
  const readings = CAPACITY_FIELD_NAMES.map((field) => [field, readField(field, texts[field], language).fault] as const);
  return Object.fromEntries(readings.filter(([, fault]) => fault !== null));
}

function numbersOf(texts: CapacityTexts, language: Language): CapacityNumbers | null {
  const values = CAPACITY_FIELD_NAMES.map((field) => [field, readField(field, texts[field], language).value] as const);
  return values.some(([, value]) => value === null) ? null : (Object.fromEntries(values) as CapacityNumbers);
}

/** What was typed is kept as it is; the numbers change only when every text can be used. */
export function withText(form: CapacityForm, field: CapacityField, text: string, language: Language): CapacityForm {
  const texts = { ...form.texts, [field]: text };
  return { ...form, texts, numbers: numbersOf(texts, language) ?? form.numbers };
}
