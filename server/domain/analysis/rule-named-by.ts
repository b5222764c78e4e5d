import type { Expectation } from '../rulebook/rule-example';

/** The name findings use for the rule an example is about. */
export function ruleNamedBy(expect: Expectation): string {
  if ('factor' in expect) return `factor:${expect.factor}`;
  if ('archetype' in expect)
    return 'tellTale' in expect ? `archetype:${expect.archetype}/${expect.tellTale}` : `archetype:${expect.archetype}`;
  if ('track' in expect) return `track:${expect.track}`;
  if ('criterion' in expect) return `criterion:${expect.criterion}`;
  if ('measure' in expect) return `measure:${expect.measure}`;
  return `element:${expect.element}`;
}
