import { type DecisionSummary, type Localised, type Schema } from '../../api/types';
import { type Language } from '../../i18n/i18n-provider';
import { type Text } from '../../i18n/use-text';
import { formatDate } from '../../sentences';

type Titled = Pick<DecisionSummary, 'asOf' | 'outcome'> & { readonly trackLabel: Localised | null };

/** What one decision is called in headings and links: the day it was made for, and what came out. */
export function decisionTitle({ asOf, outcome, trackLabel }: Titled, text: Text, language: Language): string {
  const date = formatDate(asOf, language);
  if (outcome !== null) return text('decisions.page.titleGrant', { date, result: text(`decisions.grant.outcome.${outcome}`) });
  return text('decisions.page.titleCase', { date, result: trackLabel?.[language] ?? text('decisions.list.undecided') });
}

/** The same for a decision with its result. */
export function titleOfResult(decision: Schema<'AnyDecision'>, text: Text, language: Language): string {
  const { asOf } = decision;
  return decision.kind === 'grant'
    ? decisionTitle({ asOf, outcome: decision.outcome, trackLabel: null }, text, language)
    : decisionTitle({ asOf, outcome: null, trackLabel: decision.track.label }, text, language);
}
