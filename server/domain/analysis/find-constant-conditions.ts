import type { Facts } from '../facts/fact';
import type { Condition, Verdict } from '../rulebook/condition';
import { factsOfCondition } from '../rulebook/facts-of-condition';
import type { PreparedRuleSet } from '../rulebook/prepared-rule-set';
import type { CitizenSpace } from './citizen-space';
import type { Finding } from './finding';
import { findAssignment } from './find-assignment';
import { rulesWithConditions } from './rules-with-conditions';
import type { Localised } from '../shared/localised';

interface Judged {
  readonly rule: string;
  readonly label: Localised;
  readonly conditions: readonly Condition[];
  readonly verdict: (facts: Facts) => Verdict;
}

/** How near a citizen comes to meeting the conditions: the leaves that hold. */
function leavesHeld(prepared: PreparedRuleSet, conditions: readonly Condition[], facts: Facts): number {
  return conditions
    .flatMap((condition) => prepared.compiled(condition).explain(facts).trace)
    .filter(({ fact, verdict }) => fact !== undefined && verdict === 'true').length;
}

function extreme(prepared: PreparedRuleSet, judged: Judged, citizens: readonly Facts[], most: boolean): Facts | null {
  let best: { readonly facts: Facts; readonly held: number } | null = null;
  // The nearest of a few hundred is near enough for an explanation.
  for (const facts of citizens.slice(0, 500)) {
    const held = leavesHeld(prepared, judged.conditions, facts);
    if (best === null || (most ? held > best.held : held < best.held)) best = { facts, held };
  }
  return best?.facts ?? null;
}

function judge(prepared: PreparedRuleSet, space: CitizenSpace, judged: Judged): Finding | null {
  const { rule, label } = judged;
  const { exact, list } = space.citizens(judged.conditions);
  const seen = new Set(list.map(judged.verdict));
  for (const wanted of ['true', 'false'] as const) {
    if (seen.has(wanted)) continue;
    const searched = exact ? 'none' : findAssignment(prepared.catalogue, judged.conditions, judged.verdict, wanted);
    if (searched === 'found') continue;
    if (searched === 'not-found') {
      return {
        code: 'not-decided',
        severity: 'warning',
        rule,
        text: {
          da: `"${label.da}": betingelsen er for stor til at afgøre, om den nogensinde kan være ${wanted === 'true' ? 'opfyldt' : 'uopfyldt'}. Del den op.`,
          en: `"${label.en}": the condition is too large to settle whether it can ever be ${wanted === 'true' ? 'met' : 'unmet'}. Split it.`,
        },
        witness: list[0] ?? null,
      };
    }
    const never = wanted === 'true';
    return {
      code: never ? 'never-true' : 'always-true',
      severity: 'error',
      rule,
      text: never
        ? {
            da: `"${label.da}" kan aldrig være opfyldt. Borgeren i eksemplet kommer nærmest, men opfylder den heller ikke.`,
            en: `"${label.en}" can never hold. The citizen shown comes nearest and still does not meet it.`,
          }
        : {
            da: `"${label.da}" er opfyldt for alle. Borgeren i eksemplet er den, der ligger længst fra, og opfylder den alligevel.`,
            en: `"${label.en}" holds for everyone. The citizen shown is the furthest from it and still meets it.`,
          },
      witness: extreme(prepared, judged, list, never),
    };
  }
  return null;
}

/**
 * Conditions that hold for nobody or for everybody, and archetypes that nobody or everybody matches. Scores, risks and tracks count only as far as
 * the rule set's own factors, bands and tracks can bring them about. Conditions of tracks that never hold are left to `findTrackProblems`, those
 * with unknown facts to `findRefusedFacts`.
 */
export function findConstantConditions(prepared: PreparedRuleSet, space: CitizenSpace): Finding[] {
  const rules: Judged[] = rulesWithConditions(prepared.ruleSet, prepared.floor).map(({ rule, label, when }) => ({
    rule,
    label,
    conditions: [when],
    verdict: (facts) => prepared.compiled(when).verdict(facts),
  }));
  const archetypes: Judged[] = prepared.ruleSet.screening.archetypes.map(({ id, label, tellTales, atLeast }) => ({
    rule: `archetype:${id}`,
    label,
    conditions: tellTales.map(({ when }) => when),
    verdict: (facts) => {
      const verdicts = tellTales.map(({ when }) => prepared.compiled(when).verdict(facts));
      const matched = verdicts.filter((verdict) => verdict === 'true').length;
      const open = verdicts.filter((verdict) => verdict === 'unknown').length;
      return matched >= atLeast ? 'true' : matched + open < atLeast ? 'false' : 'unknown';
    },
  }));
  const readable = ({ conditions }: Judged): boolean =>
    conditions.flatMap(factsOfCondition).every((fact) => prepared.catalogue.byKey.has(fact));
  return [...rules, ...archetypes]
    .filter(readable)
    .map((judged) => judge(prepared, space, judged))
    .filter((finding): finding is Finding => finding !== null)
    .filter(({ code, rule }) => !(code === 'never-true' && rule.startsWith('track:')));
}
