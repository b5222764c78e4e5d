import { type Schema } from '../api/types';
import { formatNumber } from './format';
import { type Language } from './language';

/** When an archetype fits: "Passer, når mindst 3 af 5 kendetegn er der". */
export function archetypeSentence(archetype: Pick<Schema<'Archetype'>, 'atLeast' | 'tellTales'>, language: Language): string {
  const [atLeast, of] = [formatNumber(archetype.atLeast, language), formatNumber(archetype.tellTales.length, language)];
  if (archetype.atLeast === archetype.tellTales.length) {
    return language === 'da' ? `Passer, når alle ${of} kendetegn er der` : `Fits when all ${of} signs are there`;
  }
  return language === 'da'
    ? `Passer, når mindst ${atLeast} af ${of} kendetegn er der`
    : `Fits when at least ${atLeast} of ${of} signs are there`;
}
