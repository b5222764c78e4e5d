import { type Basis, type Schema } from '../../api/types';
import { formatNumber, formatRange, type Language } from '../../sentences';
import { type FigureName } from './figure-sources';

export interface OverviewFigure {
  readonly name: FigureName;
  /** As the reader writes numbers; null where no source gives it. */
  readonly value: string | null;
  readonly basis: Basis | null;
}

/** The figures of a municipality in the order of the table. */
export function overviewFigures(ruleSet: Schema<'OverviewRuleSet'>, language: Language): readonly OverviewFigure[] {
  const { unemployed, conversationsPerWeek, consultants, caseload } = ruleSet;
  const single = (name: FigureName, figure: { readonly value: number; readonly basis: Basis } | null) => ({
    name,
    value: figure ? formatNumber(figure.value, language) : null,
    basis: figure?.basis ?? null,
  });
  const { min, max, basis } = conversationsPerWeek;
  return [
    single('unemployed', unemployed),
    { name: 'conversationsPerWeek', value: formatRange(min, max, language), basis },
    single('consultants', consultants),
    single('caseload', caseload),
  ];
}
