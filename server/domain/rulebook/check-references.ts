import { DomainError } from '../shared/domain-error';
import type { CadenceElement, Measure, RuleSet } from './rule-set';

function refuseDuplicates(named: readonly { readonly id: string; readonly path: string }[]): void {
  const seen = new Set<string>();
  for (const { id, path } of named) {
    if (seen.has(id)) throw new DomainError('rule_set.duplicate_id', { id }, path);
    seen.add(id);
  }
}

function idsOf(list: readonly { readonly id: string }[], path: string): { readonly id: string; readonly path: string }[] {
  return list.map(({ id }, index) => ({ id, path: `${path}[${index}].id` }));
}

/**
 * Slots are named `<element id>-<number>` and measures by their own id; a plan must not name two things alike. So elements, measures and fallbacks share no id,
 * and none is another element's id with a number behind.
 */
export function checkSlotIds(
  elements: readonly { readonly id: string; readonly path: string }[],
  measures: readonly { readonly id: string; readonly path: string }[],
): void {
  const all = [...elements, ...measures];
  refuseDuplicates(all);
  const elementIds = new Set(elements.map(({ id }) => id));
  for (const { id, path } of all) {
    const [, stem] = /^(.+?)-\d+(?:-\d+)*$/.exec(id) ?? [];
    for (let rest = id; stem !== undefined && rest.length > stem.length;) {
      rest = rest.slice(0, rest.lastIndexOf('-'));
      if (elementIds.has(rest)) throw new DomainError('rule_set.slot_id_clash', { id, element: rest }, path);
    }
  }
}

export function namedElements(elements: readonly CadenceElement[], path: string): { readonly id: string; readonly path: string }[] {
  return idsOf(elements, path);
}

export function namedMeasures(measures: readonly Measure[], path: string): { readonly id: string; readonly path: string }[] {
  return idsOf(measures, path);
}

/** A milestone an interval waits for must be one of these elements. */
export function checkMilestones(elements: readonly CadenceElement[], path: string): void {
  elements.forEach((element, index) => {
    if (element.type !== 'interval' || element.afterMilestone === undefined) return;
    const id = element.afterMilestone;
    if (!elements.some((other) => other.type === 'milestone' && other.id === id)) {
      throw new DomainError('rule_set.unknown_reference', { kind: 'milestone', id }, `${path}[${index}].afterMilestone`);
    }
  });
}

/** What can be checked only when the whole rule set is read: ids unique, and every name that is used exists. Throws `rule_set.*`. */
export function checkReferences(ruleSet: RuleSet): void {
  const { screening, tracks, cadence, measures, grants, reminders, parameters } = ruleSet;
  refuseDuplicates(idsOf(screening.factors, 'screening.factors'));
  refuseDuplicates(idsOf(screening.archetypes, 'screening.archetypes'));
  screening.archetypes.forEach(({ tellTales }, index) => refuseDuplicates(idsOf(tellTales, `screening.archetypes[${index}].tellTales`)));
  refuseDuplicates(idsOf(measures.suspensions, 'measures.suspensions'));
  refuseDuplicates(idsOf(grants.criteria, 'grants.criteria'));
  refuseDuplicates(idsOf(parameters, 'parameters'));
  refuseDuplicates(reminders.map(({ taskKind }, index) => ({ id: taskKind, path: `reminders[${index}].taskKind` })));
  checkSlotIds(namedElements(cadence.elements, 'cadence.elements'), [
    ...namedMeasures(measures.items, 'measures.items'),
    ...measures.suspensions.map(({ fallback }, index) => ({ id: fallback.id, path: `measures.suspensions[${index}].fallback.id` })),
  ]);
  const trackIds = new Set(tracks.ordered.map(({ id }) => id));
  cadence.elements.forEach((element, index) => {
    element.tracks?.forEach((id, at) => {
      if (!trackIds.has(id)) {
        throw new DomainError('rule_set.unknown_reference', { kind: 'track', id }, `cadence.elements[${index}].tracks[${at}]`);
      }
    });
  });
  checkMilestones(cadence.elements, 'cadence.elements');
  measures.items.forEach(({ suspendedBy }, index) => {
    if (suspendedBy !== undefined && !measures.suspensions.some(({ id }) => id === suspendedBy)) {
      throw new DomainError('rule_set.unknown_reference', { kind: 'suspension', id: suspendedBy }, `measures.items[${index}].suspendedBy`);
    }
  });
}
