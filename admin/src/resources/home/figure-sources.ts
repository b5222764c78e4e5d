import { type Schema } from '../../api/types';
import { isRuled } from './comparison-partner';

export const FIGURES = ['unemployed', 'conversationsPerWeek', 'consultants', 'caseload'] as const;
export type FigureName = (typeof FIGURES)[number];

export interface FigureSources {
  readonly figure: FigureName;
  /** Places such as "S2 table 5.1", each once, in the order they are met. */
  readonly places: readonly string[];
}

/** The first place of a basis, and each later one that names its source: "S0 2, S2 table 5.6" is two, "S2 table 5.7, 5.4" one. */
function placesIn(source: string): readonly string[] {
  return source.split(', ').filter((place, index) => index === 0 || /^S\d/.test(place));
}

/** Where the figures of a table come from, column by column; columns without any figure are left out. */
export function figureSources(municipalities: readonly Schema<'OverviewMunicipality'>[]): readonly FigureSources[] {
  const ruled = municipalities.filter(isRuled);
  return FIGURES.map((figure) => ({
    figure,
    places: [...new Set(ruled.flatMap(({ ruleSet }) => placesIn(ruleSet[figure]?.basis.source ?? '')))].filter((place) => place !== ''),
  })).filter(({ places }) => places.length > 0);
}
