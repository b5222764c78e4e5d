import type { CriterionResult, GrantDecision, GrantInput, Reason } from '../decision';
import type { Facts } from '../facts/fact';
import type { Verdict } from '../rulebook/condition';
import type { PreparedRuleSet } from '../rulebook/prepared-rule-set';
import type { Basis, GrantCriterion, Grants } from '../rulebook/rule-set';

type Outcome = GrantDecision['outcome'];

export interface GrantJudgement {
  readonly outcome: Outcome;
  readonly because: readonly Reason[];
  readonly criteria: readonly CriterionResult[];
  readonly followUp: GrantDecision['followUp'];
}

function effectOf(role: GrantCriterion['role'], verdict: Verdict): CriterionResult['effect'] {
  switch (role) {
    case 'required':
      return verdict === 'true' ? 'speaksFor' : verdict === 'false' ? 'refuses' : 'refers';
    case 'excluding':
      return verdict === 'true' ? 'refuses' : verdict === 'false' ? 'neutral' : 'refers';
    case 'referring':
      return verdict === 'false' ? 'neutral' : 'refers';
    case 'supporting':
      return verdict === 'true' ? 'speaksFor' : 'neutral';
  }
}

function sourceOf(basis: Basis): string {
  return basis.source ?? 'assumption';
}

function reasonOf(criterion: CriterionResult): Reason {
  const { label, verdict, effect } = criterion;
  const code = `criterion:${criterion.id}:${effect}`;
  if (effect === 'refuses' && criterion.role === 'required') {
    return { code, text: { da: `Ikke opfyldt, men krævet: ${label.da}.`, en: `Not met, but required: ${label.en}.` } };
  }
  const words = {
    speaksFor: { da: 'taler for', en: 'speaks for' },
    refuses: { da: 'taler afgørende imod', en: 'decides against' },
    refers:
      verdict === 'unknown'
        ? { da: 'mangler oplysninger', en: 'facts are missing' }
        : { da: 'skal vurderes af en medarbejder', en: 'needs a person' },
    neutral: { da: 'påvirker ikke afgørelsen', en: 'does not matter here' },
  }[effect];
  return { code, text: { da: `${label.da}: ${words.da}.`, en: `${label.en}: ${words.en}.` } };
}

function kroner(oere: number): { readonly da: string; readonly en: string } {
  const [whole = '0', cents = '00'] = (oere / 100).toFixed(2).split('.');
  const grouped = (separator: string): string => whole.replace(/\B(?=(\d{3})+$)/g, separator);
  return { da: `${grouped('.')},${cents} kr.`, en: `DKK ${grouped(',')}.${cents}` };
}

function ceilingReason(grants: Grants, priceOere: number): Reason | null {
  const ceiling = grants.priceCeilingOere?.value;
  if (ceiling === undefined || priceOere <= ceiling) return null;
  const [price, most] = [kroner(priceOere), kroner(ceiling)];
  return {
    code: 'price-ceiling',
    text: { da: `Kurset koster ${price.da}, og grænsen er ${most.da}`, en: `The course costs ${price.en} and the ceiling is ${most.en}.` },
  };
}

function supportReason(grants: Grants, criteria: readonly CriterionResult[]): Reason | null {
  if (grants.supportingAtLeast === undefined) return null;
  const found = criteria.filter(({ role, verdict }) => role === 'supporting' && verdict === 'true').length;
  const { count } = grants.supportingAtLeast;
  if (found >= count) return null;
  return {
    code: 'too-little-support',
    text: {
      da: `${found} af mindst ${count} understøttende forhold er til stede.`,
      en: `${found} of at least ${count} supporting circumstances are present.`,
    },
  };
}

function followUpOf(grants: Grants, outcome: Outcome): GrantDecision['followUp'] {
  if (grants.followUpMeasure === undefined || outcome === 'refuse') return null;
  const { kinds, withinWeeks } = grants.followUpMeasure;
  return {
    kinds,
    withinWeeks,
    because: {
      code: 'follow-up',
      text: {
        da: `Kurset skal følges op af en virksomhedsrettet indsats inden ${withinWeeks} uger.`,
        en: `The course is to be followed by a company-directed measure within ${withinWeeks} weeks.`,
      },
    },
  };
}

/**
 * Judges one course for one citizen: grant, refuse or refer to a person, with every criterion (S2 5.7). It is a proposal; a refusal is always
 * confirmed by a person. Facts must already hold the course facts and `unemploymentWeek`.
 */
export function decideGrant(prepared: PreparedRuleSet, facts: Facts, course: GrantInput['course']): GrantJudgement {
  const { grants } = prepared.ruleSet;
  const criteria = grants.criteria.map((criterion): CriterionResult => {
    const { verdict, missing, trace } = prepared.compiled(criterion.when).explain(facts);
    const effect = effectOf(criterion.role, verdict);
    return {
      id: criterion.id,
      label: criterion.label,
      role: criterion.role,
      verdict,
      missing,
      effect,
      source: sourceOf(criterion.basis),
      trace,
    };
  });
  const deciding = (effect: CriterionResult['effect']): Reason[] =>
    criteria.filter((criterion) => criterion.effect === effect).map(reasonOf);
  const refusals = deciding('refuses');
  const referrals = [...deciding('refers'), ceilingReason(grants, course.priceOere), supportReason(grants, criteria)].filter(
    (reason): reason is Reason => reason !== null,
  );
  const outcome: Outcome = refusals.length > 0 ? 'refuse' : referrals.length > 0 ? 'refer' : 'grant';
  const because = outcome === 'refuse' ? refusals : outcome === 'refer' ? referrals : deciding('speaksFor');
  return { outcome, because, criteria, followUp: followUpOf(grants, outcome) };
}
