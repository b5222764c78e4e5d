import { planContacts } from '../conversations/plan-contacts';
import type { Contact, ContactSlot } from '../decision';
import type { Floor } from '../rulebook/floor';
import type { RuleSet } from '../rulebook/rule-set';
import type { CalendarDate } from '../shared/calendar-date';
import type { Pause } from '../shared/spell-clock';

export interface Start {
  readonly startedOn: CalendarDate;
  readonly pauses: readonly Pause[];
}

function heldAs(slot: ContactSlot, heldOn: CalendarDate): Contact {
  return { heldOn, kind: slot.kind, heldBy: slot.with };
}

function lastDay({ latestOn, dueOn }: ContactSlot): CalendarDate {
  return latestOn !== null && latestOn > dueOn ? latestOn : dueOn;
}

/** Running numbers move on with every contact; element and day stay. */
function placeOf({ elementId, dueOn }: ContactSlot): string {
  return `${elementId} ${dueOn}`;
}

function earlier(first: ContactSlot | null, slot: ContactSlot): ContactSlot {
  return first === null || lastDay(slot) < lastDay(first) ? slot : first;
}

/** The contacts of a spell in which every planned conversation is held on the day it is due. */
export function holdWhenDue(ruleSet: Pick<RuleSet, 'cadence' | 'clock'>, floor: Floor, track: string, start: Start): Contact[] {
  const { slots } = planContacts({ ruleSet, floor, track, spell: { ...start, contacts: [] }, asOf: start.startedOn });
  return slots.map((slot) => heldAs(slot, slot.dueOn));
}

/**
 * The contacts of a spell in which everybody waits as long as the law allows: each time the conversation whose legal window ends first is held on
 * its very last day, and the rest is planned anew from there.
 */
export function holdOnTheLastDay(ruleSet: Pick<RuleSet, 'cadence' | 'clock'>, floor: Floor, track: string, start: Start): Contact[] {
  const contacts: Contact[] = [];
  /** Conversations that were held and are asked for all the same, because they do not count: once is enough. */
  const inVain = new Set<string>();
  let asOf = start.startedOn;
  let held: string | null = null;
  let before = Infinity;
  // Far more than any cadence asks for in 104 weeks; the planner itself stops at 500.
  while (contacts.length < 500) {
    const { slots } = planContacts({ ruleSet, floor, track, spell: { ...start, contacts }, asOf });
    if (held !== null && slots.length >= before && slots.some((slot) => placeOf(slot) === held)) inVain.add(held);
    before = slots.length;
    const next = slots.filter((slot) => !inVain.has(placeOf(slot))).reduce<ContactSlot | null>(earlier, null);
    if (next === null) break;
    held = placeOf(next);
    const day = lastDay(next);
    asOf = day > asOf ? day : asOf;
    contacts.push(heldAs(next, asOf));
  }
  return contacts;
}
