import { type Schema } from '../../../api/types';
import { type Text } from '../../../i18n/use-text';
import { type Language } from '../../../sentences';
import { type MunicipalityTrial } from '../request/use-municipality-trial';

/** Whose rules gave the answer: "Frederiksberg, regelsæt version 1, Minimum fra 1. juli 2026"; empty before there is an answer. */
export function rulesLine(
  { answeredBy, live }: MunicipalityTrial,
  floors: readonly Schema<'FloorSummary'>[],
  text: Text,
  language: Language,
): string {
  if (!live.last) return '';
  const { version, floor } = live.last.trial.ruleSet;
  return text('trial.outcome.rules', {
    municipality: answeredBy,
    version,
    floor: floors.find(({ id }) => id === floor)?.label[language] ?? floor,
  });
}
