import { type Language } from '../../sentences';
import { CAPACITY_FIELDS, type CapacityField } from './capacity-fields';
import { readNumber } from '../../shared/read-number';

/** Why a text cannot be used: nothing there, no number, outside the bounds, or finer than days, weeks and people come. */
export type FieldFault = 'missing' | 'notANumber' | 'outOfBounds' | 'tooFine';

export type FieldReading = { readonly value: number; readonly fault: null } | { readonly value: null; readonly fault: FieldFault };

const PARTS = { whole: 1, half: 2, tenth: 10 } as const;

/** 12.3 × 10 is 123.00000000000001 to a computer; what a person wrote with one decimal is still one decimal. */
function isInSteps(value: number, parts: number): boolean {
  return Math.abs(value * parts - Math.round(value * parts)) < 1e-9;
}

/** The number of one field, or what is wrong with it. */
export function readField(field: CapacityField, text: string, language: Language): FieldReading {
  if (text.trim() === '') return { value: null, fault: 'missing' };
  const value = readNumber(text, language);
  if (value === null) return { value, fault: 'notANumber' };
  const { min, max, step } = CAPACITY_FIELDS[field];
  if (value < min || value > max) return { value: null, fault: 'outOfBounds' };
  return isInSteps(value, PARTS[step]) ? { value, fault: null } : { value: null, fault: 'tooFine' };
}
