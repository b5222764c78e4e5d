import { type Text } from '../../i18n/use-text';
import { formatNumber, type Language } from '../../sentences';
import { CAPACITY_FIELDS, type CapacityField } from './capacity-fields';
import { type FieldFault } from './read-field';

/** The bounds of a field as the reader writes numbers. */
export function boundsOf(field: CapacityField, language: Language): { readonly min: string; readonly max: string } {
  const { min, max } = CAPACITY_FIELDS[field];
  return { min: formatNumber(min, language), max: formatNumber(max, language) };
}

/** What would make the text of a field usable. */
export function faultText(fault: FieldFault, field: CapacityField, text: Text, language: Language): string {
  if (fault === 'tooFine') return text(`capacity.fault.${CAPACITY_FIELDS[field].step}`);
  return text(`capacity.fault.${fault}`, boundsOf(field, language));
}
