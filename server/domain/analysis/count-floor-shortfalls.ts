import { countsAsRequired } from '../conversations/counts-as-required';
import { resolveWindow } from '../conversations/resolve-window';
import type { Contact } from '../decision';
import type { Floor } from '../rulebook/floor';
import type {
  CadenceElement,
  Clock,
  ExtraElement,
  IntervalElement,
  MilestoneElement,
  PaceElement,
  WithinElement,
} from '../rulebook/rule-set';
import type { CalendarDate } from '../shared/calendar-date';
import { type Pause, spellClock, type SpellClock } from '../shared/spell-clock';

/** A requirement of the floor that dated contacts do not meet. */
export interface FloorShortfall {
  readonly element: CadenceElement;
  /** Unemployment week at whose end it shows. */
  readonly week: number;
  readonly shortfall: number;
}

export interface HeldSpell {
  readonly startedOn: CalendarDate;
  readonly pauses: readonly Pause[];
  readonly contacts: readonly Contact[];
}

const LAST_WEEK = 104;

function suits(element: CadenceElement, contact: Contact): boolean {
  if (element.kinds !== undefined && !element.kinds.includes(contact.kind)) return false;
  if (element.heldBy === undefined || contact.kind === 'joint') return true;
  return (contact.heldBy === 'insuranceFund') === (element.heldBy === 'insuranceFund');
}

/** Which contact a wanted one may be, so that each contact is used once: the most that can be met at the same time (augmenting paths). */
function mostMet(wanted: readonly (readonly number[])[]): boolean[] {
  const usedBy = new Map<number, number>();
  const met = wanted.map(() => false);
  const place = (index: number, tried: Set<number>): boolean => {
    for (const contact of wanted[index] ?? []) {
      if (tried.has(contact)) continue;
      tried.add(contact);
      const holder = usedBy.get(contact);
      if (holder !== undefined && !place(holder, tried)) continue;
      usedBy.set(contact, index);
      return true;
    }
    return false;
  };
  wanted.forEach((_, index) => (met[index] = place(index, new Set())));
  return met;
}

class FloorCounter {
  private readonly clock: SpellClock;
  private readonly counting: readonly Contact[];

  constructor(
    private readonly floor: Floor,
    resets: Clock,
    private readonly spell: HeldSpell,
  ) {
    this.clock = spellClock(spell.startedOn, [...spell.pauses, ...floor.suspensions.map(({ from, to }) => ({ from, to }))]);
    this.counting = spell.contacts
      .filter((contact) => countsAsRequired(contact, resets, floor).counts)
      .sort((one, other) => (one.heldOn < other.heldOn ? -1 : one.heldOn > other.heldOn ? 1 : 0));
  }

  /** Last day of the plan that can be judged; weeks behind an open pause cannot. */
  private endOf(week: number): CalendarDate | null {
    return this.clock.lastDayOfWeek(week);
  }

  /** Numbers of contacts inside windows: every requirement wants a contact of its own. */
  private windows(elements: readonly (WithinElement | ExtraElement)[]): FloorShortfall[] {
    const wanted: { readonly element: CadenceElement; readonly dueOn: CalendarDate; readonly fits: readonly number[] }[] = [];
    for (const element of elements) {
      const window = resolveWindow(element.window, this.clock, this.floor.pausesShiftMonths);
      if (window === null || this.clock.weekOn(window.dueOn) > LAST_WEEK) continue;
      const fits = this.counting.flatMap((contact, index) =>
        contact.heldOn >= window.opensOn && contact.heldOn <= window.dueOn && suits(element, contact) ? [index] : [],
      );
      for (let number = 0; number < element.contacts; number += 1) wanted.push({ element, dueOn: window.dueOn, fits });
    }
    const met = mostMet(wanted.map(({ fits }) => fits));
    const missing = wanted.filter((_, index) => !met[index]);
    return elements.flatMap((element) => {
      const own = missing.filter((want) => want.element === element);
      const first = own[0];
      return first === undefined ? [] : [{ element, week: this.clock.weekOn(first.dueOn), shortfall: own.length }];
    });
  }

  private milestone(element: MilestoneElement): FloorShortfall[] {
    const window = resolveWindow(element.window, this.clock, this.floor.pausesShiftMonths);
    if (window === null || this.clock.weekOn(window.dueOn) > LAST_WEEK) return [];
    const candidates =
      element.metBy === undefined ? this.counting : this.spell.contacts.filter(({ kind }) => element.metBy?.includes(kind));
    const met = candidates.some((contact) => contact.heldOn >= window.opensOn && contact.heldOn <= window.dueOn && suits(element, contact));
    return met ? [] : [{ element, week: this.clock.weekOn(window.dueOn), shortfall: 1 }];
  }

  /** Week by week: how long ago was the latest contact, and is that longer than allowed? */
  private interval(element: IntervalElement): FloorShortfall[] {
    const counting = this.counting.filter((contact) => suits(element, contact));
    for (let week = element.fromWeek; week <= LAST_WEEK; week += 1) {
      const end = this.endOf(week);
      const firstBound = this.endOf(element.fromWeek);
      if (end === null || firstBound === null) break;
      const latest = counting.filter(({ heldOn }) => heldOn <= end).at(-1)?.heldOn;
      const allowed = this.endOfInterval(element, latest);
      if (allowed === null) break;
      const deadline = allowed < firstBound ? firstBound : allowed;
      if (deadline <= end && !(latest !== undefined && latest >= deadline))
        return [{ element, week: this.clock.weekOn(deadline), shortfall: 1 }];
    }
    return [];
  }

  private endOfInterval(element: IntervalElement, latest: CalendarDate | undefined): CalendarDate | null {
    if (element.atMostWeeks !== undefined) {
      return this.endOf((latest === undefined ? element.fromWeek - 1 : this.clock.weekOn(latest)) + element.atMostWeeks);
    }
    const from = latest ?? this.clock.firstDayOfWeek(element.fromWeek);
    return from === null ? null : this.clock.addActiveDays(from, element.atMostDays ?? 0);
  }

  /** Week by week: have there been as many contacts as the pace asks for by now? */
  private pace(element: PaceElement): FloorShortfall[] {
    const from = this.clock.firstDayOfWeek(element.fromWeek);
    if (from === null) return [];
    const counting = this.counting.filter((contact) => contact.heldOn >= from && suits(element, contact));
    for (let week = element.fromWeek; week <= LAST_WEEK; week += 1) {
      const end = this.endOf(week);
      if (end === null) break;
      const required = Math.floor(((week - element.fromWeek + 1) * element.contacts) / element.everyWeeks);
      const had = counting.filter(({ heldOn }) => heldOn <= end).length;
      if (had < required) return [{ element, week, shortfall: required - had }];
    }
    return [];
  }

  count(): FloorShortfall[] {
    const { cadence } = this.floor;
    const counted = cadence.filter((element) => element.type === 'within' || element.type === 'extra');
    const others = cadence.flatMap((element): FloorShortfall[] => {
      switch (element.type) {
        case 'within':
        case 'extra':
          return [];
        case 'milestone':
          return this.milestone(element);
        case 'interval':
          return this.interval(element);
        case 'pace':
          return this.pace(element);
      }
    });
    return [...this.windows(counted), ...others].sort((one, other) => one.week - other.week);
  }
}

/**
 * Counts, from nothing but the dates on which contacts were held, what is missing of the floor up to week 104: contacts inside windows, the gap
 * between contacts in every week, the pace. The first week of each kind of shortfall. It shares no bookkeeping with the planner, on purpose.
 */
export function countFloorShortfalls(floor: Floor, resets: Clock, spell: HeldSpell): FloorShortfall[] {
  return new FloorCounter(floor, resets, spell).count();
}
