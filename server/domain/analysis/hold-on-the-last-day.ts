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
  let asOf = start.startedOn;
  // Far more than any cadence asks for in 104 weeks; the planner itself stops at 500.
  while (contacts.length < 500) {
    const { slots } = planContacts({ ruleSet, floor, track, spell: { ...start, contacts }, asOf });
    const lastDay = ({ latestOn, dueOn }: ContactSlot): CalendarDate => (latestOn !== null && latestOn > dueOn ? latestOn : dueOn);
    const next = slots.reduce<ContactSlot | null>((first, slot) => (first === null || lastDay(slot) < lastDay(first) ? slot : first), null);
    if (next === null) break;
    const day = lastDay(next);
    asOf = day > asOf ? day : asOf;
    contacts.push(heldAs(next, asOf));
  }
  return contacts;
}
