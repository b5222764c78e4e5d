import type { PreparedRuleSet } from '../../domain/rulebook/prepared-rule-set';
import type { Localised } from '../../domain/shared/localised';

/** The names things have in a rule set and its floor, by id. */
export interface RuleWords {
  /** Of a rule: a cadence element, a measure, a fallback, a track, an archetype, a factor. Null: no rule has that id. */
  rule(id: string): Localised | null;
  track(id: string): Localised | null;
  measure(id: string): Localised | null;
  fact(key: string): Localised | null;
  risk(id: string): Localised | null;
}

const UNDECIDED: Localised = { da: 'Ikke afgjort endnu', en: 'Not decided yet' };

type Named = { readonly id: string; readonly label: Localised };
type Names = ReadonlyMap<string, Localised>;

const namesOf = (...lists: readonly (readonly Named[])[]): Names => new Map(lists.flat().map(({ id, label }) => [id, label]));

function wordsOf({ ruleSet, floor, catalogue }: PreparedRuleSet): RuleWords {
  const measures = namesOf(
    floor.measures,
    ruleSet.measures.items,
    ruleSet.measures.suspensions.map(({ fallback }) => fallback),
  );
  const tracks = namesOf(ruleSet.tracks.ordered);
  const risks = namesOf(ruleSet.screening.bands);
  const others = namesOf(floor.cadence, ruleSet.cadence.elements, ruleSet.screening.factors, ruleSet.screening.archetypes);
  const track = (id: string): Localised | null => tracks.get(id) ?? (id === 'undecided' ? UNDECIDED : null);
  return {
    rule: (id) => others.get(id) ?? measures.get(id) ?? tracks.get(id) ?? null,
    track,
    measure: (id) => measures.get(id) ?? null,
    fact: (key) => catalogue.byKey.get(key)?.label ?? null,
    risk: (id) => (id === 'undecided' ? UNDECIDED : (risks.get(id) ?? null)),
  };
}

const known = new WeakMap<PreparedRuleSet, RuleWords>();

/** The words of a version on its floor; worked out once for each, because versions never change. */
export function ruleWords(prepared: PreparedRuleSet): RuleWords {
  let words = known.get(prepared);
  if (!words) {
    words = wordsOf(prepared);
    known.set(prepared, words);
  }
  return words;
}
