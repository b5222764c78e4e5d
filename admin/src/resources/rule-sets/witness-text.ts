import { type Fact, type Schema } from '../../api/types';
import { factValueText, formatList, type Language, type ValueLabels } from '../../sentences';

/** The citizen who shows a finding: "Alder: 29 år og Dimittend: ja". Facts that are not known, or not in the catalogue, are left out; empty when none is left. */
export function witnessText(
  witness: NonNullable<Schema<'Finding'>['witness']>,
  facts: readonly Fact[],
  language: Language,
  labels: ValueLabels,
  and: string,
): string {
  const parts = facts.flatMap((fact) => {
    const value = witness[fact.key];
    return value === undefined || value === null ? [] : [`${fact.label[language]}: ${factValueText(fact, value, language, labels)}`];
  });
  return formatList(parts, and);
}
