import { type Schema } from '../../api/types';
import { isRuled } from './comparison-partner';
import { FIGURES } from './figure-sources';

export type FigureNote = 'range' | 'assumed' | 'missing';

/** What has to be explained under a table: only what can be seen in it. */
export function figureNotes(municipalities: readonly Schema<'OverviewMunicipality'>[]): readonly FigureNote[] {
  const ruleSets = municipalities.filter(isRuled).map(({ ruleSet }) => ruleSet);
  const figures = ruleSets.flatMap((ruleSet) => FIGURES.map((figure) => ruleSet[figure]));
  return [
    ...(ruleSets.some(({ conversationsPerWeek: { min, max } }) => min !== max) ? (['range'] as const) : []),
    ...(figures.some((figure) => figure?.basis.assumption) ? (['assumed'] as const) : []),
    ...(figures.some((figure) => figure === null) ? (['missing'] as const) : []),
  ];
}
