import type { Contact } from '../decision';
import type { CadenceElement, ExtraElement, IntervalElement, MilestoneElement, PaceElement, WithinElement } from '../rulebook/rule-set';
import type { CalendarDate } from '../shared/calendar-date';
import type { SpellClock } from '../shared/spell-clock';
import { type DatedWindow, partOfWindow, resolveWindow } from './resolve-window';

/** One cadence element while a spell's contacts are walked through in order of date. */
export interface ElementState<E extends CadenceElement = CadenceElement> {
  readonly element: E;
  readonly isFloor: boolean;
  /** Contacts counted so far. */
  done: number;
  /** Day of the latest counted contact. */
  last: CalendarDate | null;
}

/** The next conversation an element asks for. */
export interface NextSlot {
  readonly state: ElementState;
  readonly number: number;
  readonly opensOn: CalendarDate;
  readonly dueOn: CalendarDate;
  /** The end of the whole window of the element. */
  readonly latestOn: CalendarDate;
}

export interface CadenceContext {
  /** Deadlines: pauses and suspensions of the active effort stop it. */
  readonly deadlines: SpellClock;
  readonly pausesShiftMonths: boolean;
  /** Day on which a milestone was held or is planned. */
  readonly milestoneOn: ReadonlyMap<string, CalendarDate>;
}

export function isHeldByFund(contact: Contact): boolean {
  return contact.heldBy === 'insuranceFund';
}

/** A joint conversation is held by both; without a holder the municipality held it. */
export function suitsElement(element: CadenceElement, contact: Contact): boolean {
  if (element.kinds && !element.kinds.includes(contact.kind)) return false;
  if (element.heldBy === undefined || contact.kind === 'joint') return true;
  return (element.heldBy === 'insuranceFund') === isHeldByFund(contact);
}

/** The first day from which contacts count towards the element; null behind an open pause. */
export function countsFrom(element: CadenceElement, context: CadenceContext): CalendarDate | null {
  switch (element.type) {
    case 'within':
    case 'extra':
    case 'milestone':
      return resolveWindow(element.window, context.deadlines, context.pausesShiftMonths)?.opensOn ?? null;
    case 'pace':
      return context.deadlines.firstDayOfWeek(element.fromWeek);
    case 'interval':
      return context.deadlines.startedOn;
  }
}

function fromPart(state: ElementState, part: DatedWindow | null, latestOn: CalendarDate | undefined): NextSlot | null {
  return part && { state, number: state.done + 1, opensOn: part.opensOn, dueOn: part.dueOn, latestOn: latestOn ?? part.dueOn };
}

function nextOfWindow(state: ElementState<WithinElement | ExtraElement>, context: CadenceContext): NextSlot | null {
  const { element } = state;
  if (state.done >= element.contacts) return null;
  const part = partOfWindow(element.window, element.contacts, state.done + 1, context.deadlines, context.pausesShiftMonths);
  return fromPart(state, part, resolveWindow(element.window, context.deadlines, context.pausesShiftMonths)?.dueOn);
}

function nextOfPace(state: ElementState<PaceElement>, context: CadenceContext): NextSlot | null {
  const { contacts, everyWeeks, fromWeek } = state.element;
  const weekOf = (index: number): number => fromWeek - 1 + Math.ceil((index * everyWeeks) / contacts);
  const toWeek = weekOf(state.done + 1);
  const window = { fromWeek: Math.min(weekOf(state.done) + 1, toWeek), toWeek };
  return fromPart(state, resolveWindow(window, context.deadlines, false), undefined);
}

function nextOfInterval(state: ElementState<IntervalElement>, context: CadenceContext): NextSlot | null {
  const { element } = state;
  const { deadlines } = context;
  let base = state.last;
  if (element.afterMilestone !== undefined) {
    const milestone = context.milestoneOn.get(element.afterMilestone);
    if (milestone === undefined) return null;
    if (base === null || milestone > base) base = milestone;
  }
  const baseWeek = base === null ? element.fromWeek - 1 : deadlines.weekOn(base);
  let dueOn: CalendarDate | null;
  if (element.atMostWeeks !== undefined) dueOn = deadlines.lastDayOfWeek(baseWeek + element.atMostWeeks);
  else {
    const from = base ?? deadlines.firstDayOfWeek(element.fromWeek);
    dueOn = from && deadlines.addActiveDays(from, element.atMostDays ?? 0);
  }
  // The interval binds from its own first week on: nothing falls due under it before that week has passed.
  const earliest = deadlines.lastDayOfWeek(element.fromWeek);
  if (dueOn === null || earliest === null) return null;
  if (dueOn < earliest) dueOn = earliest;
  const opensWeek = Math.max(deadlines.weekOn(dueOn) - element.opensWeeksBefore + 1, 1);
  let opensOn = deadlines.firstDayOfWeek(opensWeek);
  if (opensOn === null) return null;
  if (base !== null && opensOn <= base) opensOn = deadlines.addActiveDays(base, 1) ?? opensOn;
  return { state, number: state.done + 1, opensOn: opensOn > dueOn ? dueOn : opensOn, dueOn, latestOn: dueOn };
}

function nextOfMilestone(state: ElementState<MilestoneElement>, context: CadenceContext): NextSlot | null {
  if (state.done > 0) return null;
  return fromPart(state, resolveWindow(state.element.window, context.deadlines, context.pausesShiftMonths), undefined);
}

/** The next conversation the element asks for; null when it asks for none, or when an open pause hides its date. */
export function nextSlotOf(state: ElementState, context: CadenceContext): NextSlot | null {
  switch (state.element.type) {
    case 'within':
    case 'extra':
      return nextOfWindow(state as ElementState<WithinElement | ExtraElement>, context);
    case 'pace':
      return nextOfPace(state as ElementState<PaceElement>, context);
    case 'interval':
      return nextOfInterval(state as ElementState<IntervalElement>, context);
    case 'milestone':
      return nextOfMilestone(state as ElementState<MilestoneElement>, context);
  }
}
