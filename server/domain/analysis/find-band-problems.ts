import type { PreparedRuleSet } from '../rulebook/prepared-rule-set';
import type { CitizenSpace } from './citizen-space';
import type { Finding } from './finding';

const FROM_HIGH_TO_LOW = ['high', 'medium', 'low'];

/** Bands no score reaches, scores no band takes, and bands in the wrong order. Bands cannot overlap: the first that takes a score keeps it. */
export function findBandProblems(prepared: PreparedRuleSet, space: CitizenSpace): Finding[] {
  const { bands } = prepared.ruleSet.screening;
  const scores = [...space.scores()].sort(([one], [other]) => other - one);
  const [highest, lowest] = [scores[0], scores[scores.length - 1]];
  const findings: Finding[] = [];
  bands.forEach((band, index) => {
    const rule = `band:${band.id}`;
    const above = bands[index - 1];
    if (above && FROM_HIGH_TO_LOW.indexOf(above.id) >= FROM_HIGH_TO_LOW.indexOf(band.id)) {
      findings.push({
        code: 'band-order',
        severity: 'error',
        rule,
        text: {
          da: `"${band.label.da}" står efter "${above.label.da}": båndene skal gå fra høj til lav.`,
          en: `"${band.label.en}" stands after "${above.label.en}": bands go from high to low.`,
        },
        witness: null,
      });
    }
    if (scores.some(([score]) => space.bandOf(score) === band)) return;
    findings.push({
      code: 'unreachable-band',
      severity: 'error',
      rule,
      text: {
        da: `Ingen borger kan komme i båndet "${band.label.da}": pointene går fra ${lowest?.[0] ?? 0} til ${highest?.[0] ?? 0}. Borgeren i eksemplet har flest point.`,
        en: `No citizen can be in the band "${band.label.en}": scores go from ${lowest?.[0] ?? 0} to ${highest?.[0] ?? 0}. The citizen shown has the highest.`,
      },
      witness: highest ? { ...highest[1], score: highest[0] } : null,
    });
  });
  const uncovered = scores.find(([score]) => space.bandOf(score) === undefined);
  const last = bands[bands.length - 1];
  if (uncovered || last === undefined || last.from !== undefined) {
    findings.push({
      code: 'band-gap',
      severity: 'error',
      rule: last ? `band:${last.id}` : 'bands',
      text: uncovered
        ? {
            da: `Borgeren har ${uncovered[0]} point og kommer ikke i noget bånd.`,
            en: `The citizen's score is ${uncovered[0]} and no band takes it.`,
          }
        : { da: 'Det sidste bånd skal være åbent nedad.', en: 'The last band must be open below.' },
      witness: uncovered ? { ...uncovered[1], score: uncovered[0] } : null,
    });
  }
  return findings;
}
