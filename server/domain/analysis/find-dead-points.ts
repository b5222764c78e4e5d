import type { PreparedRuleSet } from '../rulebook/prepared-rule-set';
import type { CitizenSpace } from './citizen-space';
import { deadParameter } from './dead-parameter';
import type { Finding } from './finding';
import { leavesOf } from './leaves-of';
import { rulesWithConditions } from './rules-with-conditions';

/** Whether two scores are told apart: by their band, or by a rule that compares the score with a number. */
function differBy({ ruleSet, floor }: PreparedRuleSet, space: CitizenSpace): (one: number, other: number) => boolean {
  const compared = rulesWithConditions(ruleSet, floor)
    .flatMap(({ when }) => leavesOf(when))
    .flatMap(({ fact, value }) => (fact === 'score' ? [value].flat() : []))
    .filter((value) => typeof value === 'number');
  return (one, other) =>
    space.bandOf(one) !== space.bandOf(other) || compared.some((threshold) => Math.sign(one - threshold) !== Math.sign(other - threshold));
}

/** Factors without points, and factors whose points can lift nobody over any threshold. */
export function findDeadPoints(prepared: PreparedRuleSet, space: CitizenSpace): Finding[] {
  const differ = differBy(prepared, space);
  // With one band and no rule on the score the points are only shown: then no factor moves anybody, and that is meant.
  const scores = [...space.scores().keys()];
  const canDiffer = scores.some((score) => differ(score, scores[0] ?? score));
  return prepared.ruleSet.screening.factors.flatMap((factor): Finding[] => {
    const rule = `factor:${factor.id}`;
    const others = space.scoresBesides(factor);
    if (others.size === 0) return [];
    const witness = [...others.values()][0] ?? null;
    if (factor.points === 0) {
      return [
        deadParameter(
          rule,
          { da: `"${factor.label.da}" giver 0 point og ændrer intet.`, en: `"${factor.label.en}" is worth 0 points and changes nothing.` },
          witness,
        ),
      ];
    }
    const moved = [...others.keys()].some((score) => differ(score, Math.round((score + factor.points) * 1e6) / 1e6));
    if (moved || !canDiffer) return [];
    return [
      deadParameter(
        rule,
        {
          da: `"${factor.label.da}" (${factor.points} point) kan ikke flytte nogen over en grænse, heller ikke borgeren i eksemplet.`,
          en: `"${factor.label.en}" (${factor.points} points) can lift nobody over a threshold, not even the citizen shown.`,
        },
        witness,
      ),
    ];
  });
}
