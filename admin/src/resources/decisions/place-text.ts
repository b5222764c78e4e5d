import { type Fact, type Localised } from '../../api/types';
import { da } from '../../i18n/da';
import { type Language } from '../../i18n/i18n-provider';
import { type Text } from '../../i18n/use-text';

type PlaceKey = keyof typeof da.decisions.replay.places;

/** One step of a JSON path: a name, or a place in a list from 0. */
type Step = string | number;

/** The steps of a path such as `contactPlan[3].dueOn`. */
export function stepsOf(path: string): readonly Step[] {
  return [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, name]) => (index === undefined ? (name ?? '') : Number(index)));
}

function isPlace(name: string): name is PlaceKey {
  return Object.hasOwn(da.decisions.replay.places, name);
}

function childOf(value: unknown, step: Step): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<Step, unknown>)[step] : undefined;
}

function isLocalised(value: unknown): value is Localised {
  return typeof childOf(value, 'da') === 'string' && typeof childOf(value, 'en') === 'string';
}

/** What one row of a list is about: its own label, the fact it names, or nothing. */
function nameOf(row: unknown, facts: readonly Fact[], language: Language): string | null {
  const label = childOf(row, 'label');
  if (isLocalised(label)) return label[language];
  const fact = childOf(row, 'fact');
  return facts.find(({ key }) => key === fact)?.label[language] ?? null;
}

/**
 * A place in a decision as a person would point at it: `contactPlan[3].dueOn` is "Samtale nr. 4 (Ekstra samtale), senest". A name that has no word (yet) is said
 * as it stands, so that no difference is hidden.
 */
export function placeText(path: string, decision: unknown, facts: readonly Fact[], text: Text, language: Language): string {
  const parts: string[] = [];
  let value: unknown = decision;
  for (const step of stepsOf(path)) {
    value = childOf(value, step);
    if (typeof step === 'string') {
      parts.push(isPlace(step) ? text(`decisions.replay.places.${step}`) : step);
      continue;
    }
    const name = parts.pop() ?? '';
    const label = nameOf(value, facts, language);
    const number = step + 1;
    parts.push(
      label === null ? text('decisions.replay.item', { name, number }) : text('decisions.replay.itemNamed', { name, number, label }),
    );
  }
  return parts.join(', ');
}
