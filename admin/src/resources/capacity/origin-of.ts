import { type Basis, type Schema } from '../../api/types';
import { type CapacityField, type CapacityNumbers, SOURCE_NUMBERS } from './capacity-fields';
import { numbersOfMunicipality } from './fill-in';

/** Where a number on the page comes from. */
export type Origin =
  | { readonly kind: 'own' }
  /** S3's worked sheet, which is what it is for. */
  | { readonly kind: 'source' }
  /** S3's example, borrowed for a municipality whose own number no source gives. */
  | { readonly kind: 'borrowed' }
  /** No source: chosen here (the conversations a day of S3's sheet, the days a municipality's week is spread over). */
  | { readonly kind: 'chosen' }
  | { readonly kind: 'municipality'; readonly basis: Basis };

function originInMunicipality(field: CapacityField, ruleSet: Schema<'OverviewRuleSet'>): Origin {
  if (field === 'citizens') return ruleSet.unemployed ? { kind: 'municipality', basis: ruleSet.unemployed.basis } : { kind: 'borrowed' };
  if (field === 'perDay') return { kind: 'municipality', basis: ruleSet.conversationsPerWeek.basis };
  return field === 'conversationDaysPerWeek' ? { kind: 'chosen' } : { kind: 'borrowed' };
}

/** Where the number in a field comes from; one that was changed is the reader's own. */
export function originOf(field: CapacityField, numbers: CapacityNumbers, municipality: Schema<'OverviewMunicipality'> | null): Origin {
  const filledIn = municipality ? numbersOfMunicipality(municipality) : null;
  if (numbers[field] !== (filledIn ?? SOURCE_NUMBERS)[field]) return { kind: 'own' };
  if (municipality?.ruleSet) return originInMunicipality(field, municipality.ruleSet);
  return field === 'perDay' ? { kind: 'chosen' } : { kind: 'source' };
}
