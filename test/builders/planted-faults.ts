import { analyseRuleSet } from '../../server/domain/analysis/analyse-rule-set';
import type { Finding, FindingCode } from '../../server/domain/analysis/finding';
import type { Floor } from '../../server/domain/rulebook/floor';
import type { CadenceElement, Measure, RuleSet, Track } from '../../server/domain/rulebook/rule-set';
import { named, prepareSmall, smallExamples, smallFloor, smallRuleSet } from './small-rule-set';

export const basis = { source: 'S2 5.4' };
export const EXAMPLE_CODES: readonly FindingCode[] = [
  'missing-example',
  'failing-example',
  'example-of-unknown-rule',
  'not-on-the-boundary',
];

export function analyse(ruleSet: RuleSet, examples = smallExamples(), floor: Floor = smallFloor()): Finding[] {
  return analyseRuleSet(prepareSmall(ruleSet, floor), examples);
}

/** A planted rule set loses examples; those findings have tests of their own. */
export function faults(ruleSet: RuleSet, floor?: Floor): Finding[] {
  return analyse(ruleSet, smallExamples(), floor).filter(({ code }) => !EXAMPLE_CODES.includes(code));
}

export function codes(findings: readonly Finding[]): string[] {
  return findings.map(({ code, rule }) => `${code} ${rule}`).sort();
}

export const small = smallRuleSet();
export const withTracks = (...ordered: Track[]): RuleSet => ({ ...small, tracks: { ordered } });
export const withElements = (...elements: CadenceElement[]): RuleSet => ({ ...small, cadence: { ...small.cadence, elements } });
export const withMeasure = (measure: Measure): RuleSet => ({
  ...small,
  measures: { ...small.measures, items: [...small.measures.items, measure] },
});
export const withFactor = (more: Partial<RuleSet['screening']['factors'][number]>): RuleSet => {
  const factor = {
    ...small.screening.factors[0],
    id: 'planted',
    label: named('planted'),
    ...more,
  } as RuleSet['screening']['factors'][number];
  return { ...small, screening: { ...small.screening, factors: [...small.screening.factors, factor] } };
};
export const [intensive, ordinary] = small.tracks.ordered as [Track, Track];
export const track = (id: string, level: Track['level'], when?: Track['when']): Track => ({
  ...ordinary,
  id,
  label: named(id),
  level,
  ...(when ? { when } : {}),
});
export const element = (more: Partial<CadenceElement>): CadenceElement =>
  ({ id: 'planted', label: named('planted'), basis, ...more }) as CadenceElement;
export const measure = (more: Partial<Measure>): Measure => ({
  ...(small.measures.items[0] as Measure),
  id: 'planted',
  timing: { by: 20 },
  ...more,
});
