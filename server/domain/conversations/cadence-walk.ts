import type { Contact } from '../decision';
import type { Floor } from '../rulebook/floor';
import type { CadenceElement, Clock, RuleSet } from '../rulebook/rule-set';
import type { CalendarDate } from '../shared/calendar-date';
import type { SpellClock } from '../shared/spell-clock';
import { type CadenceContext, countsFrom, type ElementState, type NextSlot, nextSlotOf, suitsElement } from './cadence-state';
import { countsAsRequired } from './counts-as-required';

/** What one contact, held or planned, did to the cadence. */
export interface Advance {
  readonly met: readonly string[];
  readonly countsTowardsFloor: boolean;
}

/** What one held contact did. */
export interface Meeting extends Advance {
  readonly resetsClock: boolean;
  readonly metExtra: boolean;
  /** Why it does not reset the clock. */
  readonly whyNot: 'kind' | 'channel' | null;
}

export interface NextChoice {
  readonly slot: NextSlot;
  /** The earliest legal end among the floor's requirements this conversation would meet. */
  readonly latestOn: CalendarDate | null;
}

export function slotId(slot: { readonly state: ElementState; readonly number: number }): string {
  return `${slot.state.element.id}-${slot.number}`;
}

function byDueThenKind(left: NextSlot, right: NextSlot): number {
  if (left.dueOn !== right.dueOn) return left.dueOn < right.dueOn ? -1 : 1;
  return rank(left.state) - rank(right.state);
}

/** On the same day: the particular conversation first, then the law's, then the municipality's, extras last. */
function rank(state: ElementState): number {
  if (state.element.type === 'milestone') return 0;
  if (state.element.type === 'extra') return 3;
  return state.isFloor ? 1 : 2;
}

/**
 * Walks a spell's contacts, held and then planned, through all requirements of floor and municipality at once.
 * Each clock-resetting contact meets one counted requirement of the floor, the one due first among those that are open (else the earliest
 * unmet), counts towards every pace and interval, and never both as an extra and towards the floor.
 */
export class CadenceWalk {
  private readonly states: ElementState[];
  private readonly milestones = new Map<string, CalendarDate>();
  private readonly planning: CadenceContext;
  private context: CadenceContext;

  /**
   * @param deadlines of what is still to come.
   * @param whenHeld of what was held: without what stands open, because a pause that begins later takes nothing away from a contact that was held.
   */
  constructor(
    private readonly ruleSet: Pick<RuleSet, 'cadence' | 'clock'>,
    private readonly floor: Floor,
    track: string,
    deadlines: SpellClock,
    whenHeld: SpellClock,
  ) {
    const own = ruleSet.cadence.elements.filter((element) => element.tracks === undefined || element.tracks.includes(track));
    const state =
      (isFloor: boolean) =>
      (element: CadenceElement): ElementState => ({ element, isFloor, done: 0, last: null });
    this.states = [...floor.cadence.map(state(true)), ...own.map(state(false))];
    this.planning = { deadlines, pausesShiftMonths: floor.pausesShiftMonths, milestoneOn: this.milestones };
    this.context = { ...this.planning, deadlines: whenHeld };
  }

  private get clock(): Clock {
    return this.ruleSet.clock;
  }

  private count(state: ElementState, on: CalendarDate): string {
    state.done += 1;
    // An overdue slot is planned on a day before contacts already held; the interval runs from the latest of them.
    if (state.last === null || on > state.last) state.last = on;
    return `${state.element.id}-${state.done}`;
  }

  /** Lets a held contact meet what it can. */
  meet(contact: Contact): Meeting {
    const counts = countsAsRequired(contact, this.clock, this.floor);
    const resetsClock = counts.counts;
    const milestone = this.openMilestone(contact, resetsClock);
    const met: string[] = [];
    if (milestone) {
      met.push(this.count(milestone, contact.heldOn));
      this.milestones.set(milestone.element.id, contact.heldOn);
    }
    if (!resetsClock) {
      const extra = milestone
        ? null
        : this.dueFirst(this.openSlots(contact, (state) => state.element.type === 'extra' && state.element.kinds !== undefined));
      if (extra) met.push(this.count(extra.state, contact.heldOn));
      return { met, countsTowardsFloor: false, resetsClock, metExtra: false, whyNot: counts.reason };
    }
    const counted = (state: ElementState): boolean =>
      (state.isFloor && state.element.type === 'within') || (state.element.type === 'extra' && milestone === null);
    // An extra is a right inside its window; once that is over no conversation is taken from the law's for it.
    const stillWanted = ({ state, latestOn }: NextSlot): boolean => state.element.type !== 'extra' || contact.heldOn <= latestOn;
    const open = this.dueFirst(this.openSlots(contact, counted).filter(stillWanted));
    if (open && open.state.element.type === 'extra') {
      return { met: [this.count(open.state, contact.heldOn)], countsTowardsFloor: false, resetsClock, metExtra: true, whyNot: null };
    }
    const advance = this.advanceSeries(contact, contact.heldOn);
    return { met: [...met, ...advance.met], countsTowardsFloor: advance.countsTowardsFloor, resetsClock, metExtra: false, whyNot: null };
  }

  private openMilestone(contact: Contact, resetsClock: boolean): ElementState | null {
    const fitting = this.openSlots(contact, ({ element }) => {
      if (element.type !== 'milestone') return false;
      return element.metBy ? element.metBy.includes(contact.kind) : resetsClock;
    });
    return this.dueFirst(fitting)?.state ?? null;
  }

  private openSlots(contact: Contact, wanted: (state: ElementState) => boolean): NextSlot[] {
    const slots: NextSlot[] = [];
    for (const state of this.states) {
      if (!wanted(state) || !suitsElement(state.element, contact)) continue;
      const slot = nextSlotOf(state, this.context);
      if (slot && slot.opensOn <= contact.heldOn) slots.push(slot);
    }
    return slots;
  }

  private dueFirst(slots: readonly NextSlot[]): NextSlot | null {
    return slots.reduce<NextSlot | null>((first, slot) => (first === null || byDueThenKind(slot, first) < 0 ? slot : first), null);
  }

  /** The floor's counted requirement a contact on that day would meet: the open one due first, else the earliest unmet whose window has begun. */
  private floorRequirement(contact: Contact, on: CalendarDate): NextSlot | null {
    const candidates: NextSlot[] = [];
    for (const state of this.states) {
      if (!state.isFloor || state.element.type !== 'within' || !suitsElement(state.element, contact)) continue;
      const from = countsFrom(state.element, this.context);
      const slot = from !== null && from <= on ? nextSlotOf(state, this.context) : null;
      if (slot) candidates.push(slot);
    }
    return this.dueFirst(candidates.filter((slot) => slot.opensOn <= on)) ?? this.dueFirst(candidates);
  }

  /** An interval that follows a milestone begins with it. */
  private isAwake(afterMilestone: string | undefined, on: CalendarDate): boolean {
    if (afterMilestone === undefined) return true;
    const milestone = this.milestones.get(afterMilestone);
    return milestone !== undefined && milestone <= on;
  }

  private advanceSeries(contact: Contact, on: CalendarDate): Advance {
    const met: string[] = [];
    let countsTowardsFloor = false;
    const required = this.floorRequirement(contact, on);
    if (required) {
      met.push(this.count(required.state, on));
      countsTowardsFloor = true;
    }
    for (const state of this.states) {
      const { type } = state.element;
      const counts = type === 'pace' || type === 'interval' || (type === 'within' && !state.isFloor);
      if (!counts || !suitsElement(state.element, contact)) continue;
      const from = countsFrom(state.element, this.context);
      if (from === null || from > on) continue;
      if (state.element.type === 'interval' && !this.isAwake(state.element.afterMilestone, on)) continue;
      if (state.element.type === 'within' && state.done >= state.element.contacts) continue;
      met.push(this.count(state, on));
      if (state.isFloor) countsTowardsFloor = true;
    }
    return { met, countsTowardsFloor };
  }

  /** The next conversation anything asks for: the one due first; a particular conversation takes the place of a required one inside its window. */
  next(): NextChoice | null {
    this.context = this.planning;
    const slots = this.states.map((state) => nextSlotOf(state, this.context)).filter((slot): slot is NextSlot => slot !== null);
    let slot = this.dueFirst(slots);
    if (slot === null) return null;
    if (slot.state.element.type !== 'extra' && slot.state.element.type !== 'milestone') {
      const { dueOn } = slot;
      const inPlace = this.dueFirst(
        slots.filter((other) => other.state.element.type === 'milestone' && other.opensOn <= dueOn && this.plannedCounts(other)),
      );
      if (inPlace) slot = { ...inPlace, dueOn };
    }
    return { slot, latestOn: this.legalLatest(slot, slots) };
  }

  private plannedCounts(slot: NextSlot): boolean {
    return countsAsRequired(this.plannedContact(slot), this.clock, this.floor).counts;
  }

  /** The conversation as it is planned: in the manner its element asks for, in person, on its last day. */
  plannedContact(slot: NextSlot): Contact {
    const { element } = slot.state;
    const manner = { ...this.ruleSet.cadence.ordinaryManner, ...element.manner };
    const heldBy = element.manner?.with ?? (element.heldBy === 'insuranceFund' ? 'insuranceFund' : manner.with);
    return { heldOn: slot.dueOn, kind: element.manner?.kind ?? element.kinds?.[0] ?? manner.kind, heldBy };
  }

  private legalLatest(slot: NextSlot, slots: readonly NextSlot[]): CalendarDate | null {
    if (slot.state.element.type === 'extra') return slot.latestOn;
    const contact = this.plannedContact(slot);
    if (!countsAsRequired(contact, this.clock, this.floor).counts) return null;
    const required = this.floorRequirement(contact, slot.dueOn);
    let latest = required?.latestOn ?? null;
    for (const other of slots) {
      if (!other.state.isFloor || other.state.element.type === 'within' || !suitsElement(other.state.element, contact)) continue;
      if (latest === null || other.latestOn < latest) latest = other.latestOn;
    }
    return latest;
  }

  /** Counts a planned conversation as held on its last permitted day. */
  plan(slot: NextSlot): Advance {
    const { element } = slot.state;
    const contact = this.plannedContact(slot);
    if (element.type === 'extra') return { met: [this.count(slot.state, slot.dueOn)], countsTowardsFloor: false };
    if (element.type === 'milestone') {
      this.count(slot.state, slot.dueOn);
      this.milestones.set(element.id, slot.dueOn);
    }
    const advance = this.plannedCounts(slot) ? this.advanceSeries(contact, slot.dueOn) : { met: [], countsTowardsFloor: false };
    // A requirement whose own manner does not reset the clock is met all the same; otherwise it would be asked for again for ever.
    if (element.type !== 'milestone' && !advance.met.includes(slotId(slot))) this.count(slot.state, slot.dueOn);
    return advance;
  }
}
