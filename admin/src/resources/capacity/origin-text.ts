import { type Text } from '../../i18n/use-text';
import { basisSentence, type Language } from '../../sentences';
import { type CapacityField } from './capacity-fields';
import { type Origin } from './origin-of';

/** Where a number comes from, in a line under its field. */
export function originText(origin: Origin, field: CapacityField, municipality: string, text: Text, language: Language): string {
  switch (origin.kind) {
    case 'municipality':
      // The reason of an assumption is long and stands with the municipality's numbers.
      return text(`capacity.origin.${origin.basis.assumption ? 'municipalityAssumed' : 'municipality'}`, {
        name: municipality,
        source: basisSentence({ source: origin.basis.source ?? text('common.notSet') }, language),
      });
    case 'chosen':
      return text(field === 'perDay' ? 'capacity.origin.chosenPerDay' : 'capacity.origin.chosenDays');
    default:
      return text(`capacity.origin.${origin.kind}`);
  }
}
