import { type DatedWindow, partOfWindow, resolveWindow } from '../../conversations/resolve-window';
import type { CadenceElement, IntervalElement } from '../../rulebook/rule-set';
import type { SpellClock } from '../../shared/spell-clock';

type CountedElement = Exclude<CadenceElement, IntervalElement>;

/** Whether the conversation's days follow from its number alone, and not from the contact before it. */
export function isCountedElement(element: CadenceElement): element is CountedElement {
  return element.type !== 'interval';
}

/** The days of the `number`-th conversation an element asks for; null behind an open pause. */
export function partOf(element: CountedElement, number: number, clock: SpellClock, pausesShiftMonths: boolean): DatedWindow | null {
  switch (element.type) {
    case 'within':
    case 'extra':
      return partOfWindow(element.window, element.contacts, number, clock, pausesShiftMonths);
    case 'milestone':
      return resolveWindow(element.window, clock, pausesShiftMonths);
    case 'pace': {
      const { contacts, everyWeeks, fromWeek } = element;
      const weekOf = (index: number): number => fromWeek - 1 + Math.ceil((index * everyWeeks) / contacts);
      const toWeek = weekOf(number);
      return resolveWindow({ fromWeek: Math.min(weekOf(number - 1) + 1, toWeek), toWeek }, clock, false);
    }
  }
}
