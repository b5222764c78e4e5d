import { type ReactNode } from 'react';
import { type Basis, type Schema } from '../../../api/types';
import { type Text, useLanguage, useText } from '../../../i18n/use-text';
import { formatKroner, formatList, formatPercent, type Language, measureKindText } from '../../../sentences';
import { BasisMark } from '../../../shared/basis-mark';
import { FactList } from './fact-list';

type Grants = Schema<'Grants'>;

function followUpText({ kinds, withinWeeks }: NonNullable<Grants['followUpMeasure']>, text: Text, language: Language): string {
  const names = kinds.map((kind) => measureKindText(kind, language).toLowerCase());
  return text('ruleSets.grants.followUpText', { kinds: formatList(names, text('ruleSets.or')), smart_count: withinWeeks });
}

function withBasis(value: string, basis: Basis): ReactNode {
  return (
    <>
      {value}
      <BasisMark basis={basis} />
    </>
  );
}

/** Price ceiling, yearly budget, share of courses on the positive list, and what follows a course. What is not set is said. */
export function GrantTerms({ grants }: { readonly grants: Grants }) {
  const text = useText();
  const language = useLanguage();
  const { priceCeilingOere: ceiling, yearlyBudgetOere: budget, positiveListShare: share, followUpMeasure: followUp } = grants;
  return (
    <FactList
      rows={[
        {
          term: text('ruleSets.grants.priceCeiling'),
          value: ceiling
            ? withBasis(text('ruleSets.grants.priceCeilingText', { amount: formatKroner(ceiling.value, language) }), ceiling.basis)
            : text('ruleSets.grants.noCeiling'),
        },
        {
          term: text('ruleSets.grants.budget'),
          value: budget ? withBasis(formatKroner(budget.value, language), budget.basis) : text('ruleSets.grants.noBudget'),
        },
        {
          term: text('ruleSets.grants.positiveList'),
          value: share
            ? withBasis(text('ruleSets.grants.positiveListText', { share: formatPercent(share.value, language) }), share.basis)
            : text('ruleSets.grants.noPositiveList'),
        },
        {
          term: text('ruleSets.grants.followUp'),
          value: followUp ? withBasis(followUpText(followUp, text, language), followUp.basis) : text('ruleSets.grants.noFollowUp'),
        },
      ]}
    />
  );
}
