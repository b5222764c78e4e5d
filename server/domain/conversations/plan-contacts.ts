import type { ContactSlot, HeldContact, Reason, Spell } from '../decision';
import type { Floor } from '../rulebook/floor';
import type { ConversationKind, RuleSet } from '../rulebook/rule-set';
import { addDays, type CalendarDate } from '../shared/calendar-date';
import { DomainError } from '../shared/domain-error';
import { formatDate } from '../shared/format-date';
import { NO_TEXT } from '../shared/localised';
import { spellClock } from '../shared/spell-clock';
import { CadenceWalk, type Meeting, type NextChoice, slotId } from './cadence-walk';

/** Plans reach this week of the deadlines (unemployment weeks, not counting suspensions of the whole effort). */
export const LAST_PLANNED_WEEK = 104;

export interface ContactPlan {
  readonly slots: readonly ContactSlot[];
  readonly held: readonly HeldContact[];
}

export interface ContactPlanInput {
  readonly ruleSet: Pick<RuleSet, 'cadence' | 'clock'>;
  readonly floor: Floor;
  readonly track: string;
  readonly spell: Pick<Spell, 'startedOn' | 'pauses' | 'contacts'>;
  readonly asOf: CalendarDate;
  /** Reasons as codes only: a population run does not pay for sentences nobody reads. Default false. */
  readonly codesOnly?: boolean;
}

function inOrder(spell: ContactPlanInput['spell'], asOf: CalendarDate): Spell['contacts'] {
  spell.contacts.forEach((contact, index) => {
    if (contact.heldOn < spell.startedOn)
      throw new DomainError('contact.before_start', { value: contact.heldOn }, `spell.contacts[${index}].heldOn`);
    if (contact.heldOn > asOf) throw new DomainError('contact.after_as_of', { value: contact.heldOn }, `spell.contacts[${index}].heldOn`);
  });
  return [...spell.contacts].sort((left, right) => (left.heldOn < right.heldOn ? -1 : left.heldOn > right.heldOn ? 1 : 0));
}

function heldReason({ resetsClock, whyNot, met, metExtra }: Meeting): Reason {
  if (!resetsClock) {
    return whyNot === 'channel'
      ? {
          code: 'contact:channel',
          text: {
            da: 'Tæller ikke: samtalen skulle være holdt ved personligt fremmøde.',
            en: 'Does not count: the conversation had to be held in person.',
          },
        }
      : {
          code: 'contact:kind',
          text: {
            da: 'Nulstiller ikke uret: den slags kontakt tæller ikke som en krævet samtale her.',
            en: 'Does not reset the clock: this kind of contact is not a required conversation here.',
          },
        };
  }
  if (metExtra) {
    return {
      code: 'contact:extra',
      text: {
        da: 'Opfylder en ekstra samtale. Den erstatter ikke en af lovens samtaler, og fristen for dem flytter sig ikke.',
        en: 'Meets an extra conversation. It does not replace a required one, and the deadline for those does not move.',
      },
    };
  }
  return met.length > 0
    ? {
        code: 'contact:met',
        text: {
          da: 'Tæller som krævet samtale og starter fristen forfra.',
          en: 'Counts as a required conversation and restarts the interval.',
        },
      }
    : {
        code: 'contact:counts',
        text: { da: 'Nulstiller uret, men opfylder ikke et bestemt krav.', en: 'Resets the clock but meets no particular requirement.' },
      };
}

function slotReason(slot: NextChoice['slot'], weekOpens: number, weekDue: number, startedOn: CalendarDate): Reason {
  const { element } = slot.state;
  const [opens, due, start] = [formatDate(slot.opensOn), formatDate(slot.dueOn), formatDate(startedOn)];
  const count =
    'contacts' in element && element.type !== 'pace'
      ? { da: ` (nr. ${slot.number} af ${element.contacts})`, en: ` (no. ${slot.number} of ${element.contacts})` }
      : { da: '', en: '' };
  const after = element.type === 'interval' && slot.state.last !== null ? formatDate(slot.state.last) : null;
  const from = after
    ? { da: `, regnet fra kontakten ${after.da}`, en: `, counted from the contact on ${after.en}` }
    : { da: `, regnet fra ledighedens første dag ${start.da}`, en: `, counted from the first day of unemployment ${start.en}` };
  return {
    code: `cadence:${element.id}`,
    text: {
      da: `${element.label.da}${count.da}: fra ${opens.da} (uge ${weekOpens}) til ${due.da} (uge ${weekDue})${from.da}.`,
      en: `${element.label.en}${count.en}: from ${opens.en} (week ${weekOpens}) to ${due.en} (week ${weekDue})${from.en}.`,
    },
  };
}

/**
 * Turns the cadence of floor and municipality into dated slots for one spell: what is still required, with held contacts already taken off.
 * The plan does not move because a day passes: missed slots stay where they are, overdue. Slots behind an open pause are not dated and left out.
 * Throws `contact.before_start` and `contact.after_as_of`.
 */
export function planContacts(input: ContactPlanInput): ContactPlan {
  const { ruleSet, floor, spell, asOf, track, codesOnly = false } = input;
  const clock = spellClock(spell.startedOn, spell.pauses);
  const suspensions = floor.suspensions.map(({ from, to }) => ({ from, to }));
  const gaps = [...spell.pauses, ...suspensions];
  const deadlines = suspensions.length === 0 ? clock : spellClock(spell.startedOn, gaps);
  const closed = gaps.filter(({ to }) => to !== undefined);
  const whenHeld = closed.length === gaps.length ? deadlines : spellClock(spell.startedOn, closed);
  const walk = new CadenceWalk(ruleSet, floor, track, deadlines, whenHeld);
  const held = inOrder(spell, asOf).map((contact): HeldContact => {
    const meeting = walk.meet(contact);
    return {
      heldOn: contact.heldOn,
      kind: contact.kind,
      week: clock.weekOn(contact.heldOn),
      resetsClock: meeting.resetsClock,
      met: meeting.met,
      because: heldReason(meeting),
    };
  });
  const takenOverOn = floor.takeOverMonth === undefined ? spell.startedOn : clock.monthsAfterStart(floor.takeOverMonth);
  const lastDay = deadlines.lastDayOfWeek(LAST_PLANNED_WEEK);
  const slots: ContactSlot[] = [];
  for (let choice = walk.next(); choice !== null; choice = walk.next()) {
    const { slot } = choice;
    if (lastDay !== null && slot.dueOn > lastDay) break;
    if (slots.length >= 500) throw new Error(`the cadence of track ${track} does not end`);
    const contact = walk.plannedContact(slot);
    const manner = { ...ruleSet.cadence.ordinaryManner, ...slot.state.element.manner };
    const id = slotId(slot);
    const reason = codesOnly
      ? { code: `cadence:${slot.state.element.id}`, text: NO_TEXT }
      : slotReason(slot, clock.weekOn(slot.opensOn), clock.weekOn(slot.dueOn), spell.startedOn);
    const { countsTowardsFloor } = walk.plan(slot);
    const kind: ConversationKind = contact.kind;
    slots.push({
      id,
      elementId: slot.state.element.id,
      label: slot.state.element.label,
      kind,
      with: contact.heldBy ?? manner.with,
      minutes: manner.minutes,
      booking: manner.booking,
      bookBy:
        manner.booking === 'selfBooked' && manner.bookingDeadlineDaysBefore !== undefined
          ? addDays(slot.dueOn, -manner.bookingDeadlineDaysBefore)
          : null,
      week: clock.weekOn(slot.dueOn),
      opensOn: slot.opensOn,
      dueOn: slot.dueOn,
      latestOn: choice.latestOn,
      countsTowardsFloor,
      voluntary: kind !== 'joint' && contact.heldBy !== 'insuranceFund' && slot.dueOn < takenOverOn,
      overdue: slot.dueOn < asOf,
      because: [reason],
    });
  }
  return { slots, held };
}
