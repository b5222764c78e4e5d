import { type Fact } from '../../../api/types';

/**
 * The facts a person is asked for, in the catalogue's order: none that is forbidden in decisions, none the engine works out, none that is said of a course in a
 * grant application.
 */
export function askedFacts(facts: readonly Fact[]): readonly Fact[] {
  return facts.filter((fact) => fact.class !== 'forbidden' && fact.source !== 'derived' && fact.source !== 'course');
}
