import { beginMeasures, type DemoCitizen, type DemoFacts } from '../../../seeds/population';
import type { Spell } from '../../domain/decision';
import { addDays, type CalendarDate } from '../../domain/shared/calendar-date';
import type { CaseToOpen, Trial } from '../cases';

/** Of ten cases so many have their paperwork in order; the others give a Monday morning something to do. */
const IN_ORDER = 9;
const BOOKED_LATER = 21;

export interface DemoPerson {
  readonly externalId: string;
  readonly municipality: string;
  readonly spell: Spell;
  readonly facts: DemoFacts;
  /** Personas begin their measures themselves. */
  readonly isPersona: boolean;
  /** Place in the list; decides who has the paperwork in order. */
  readonly index: number;
}

/** The spell as it is known on the day: nothing that has not happened yet. Null when it has not begun. */
export function spellUntil({ startedOn, pauses, contacts, measures }: Spell, today: CalendarDate): Spell | null {
  if (startedOn > today) return null;
  return {
    startedOn,
    pauses: pauses.filter(({ from }) => from <= today),
    contacts: contacts.filter(
      ({ heldOn }, index) => heldOn <= today && contacts.findIndex((other) => sameContact(other, contacts[index])) === index,
    ),
    measures: measures.filter(({ from }) => from <= today),
  };
}

function sameContact(one: Spell['contacts'][number] | undefined, other: Spell['contacts'][number] | undefined): boolean {
  return one?.heldOn === other?.heldOn && one?.kind === other?.kind;
}

/** As `talksOf`: the municipality with the citizen alone, or together with the fund. */
function isTalk({ kind, heldBy }: Spell['contacts'][number]): boolean {
  return kind === 'joint' || (!['group', 'workshop', 'webinar'].includes(kind) && heldBy !== 'insuranceFund');
}

/** The case as the municipality would have it on record, given what the rules said of it before: tracks confirmed, measures begun, agreements noted. */
export function demoCase(person: DemoPerson, spell: Spell, { track, measures, contactPlan }: Trial, today: CalendarDate): CaseToOpen {
  const { externalId, municipality, facts, isPersona, index } = person;
  const isInOrder = index % 10 < IN_ORDER;
  const citizen: DemoCitizen = { citizenNo: externalId, municipality, facts, auditFacts: { sex: 'other', ethnicOrigin: 'danish' }, spell };
  const begun = isPersona ? spell.measures : beginMeasures(citizen, measures, today).spell.measures;
  const talks = spell.contacts.filter(isTalk);
  const [first] = talks;
  const newest = talks.at(-1);
  const selfBooked = contactPlan.find(({ booking }) => booking === 'selfBooked');
  const planned = selfBooked?.bookBy ?? null;
  const bookBy = newest && (planned !== null && planned > newest.heldOn ? planned : addDays(newest.heldOn, BOOKED_LATER));
  const isConfirmed = !isPersona && isInOrder && first !== undefined && track.id !== 'undecided' && track.whyNot.length > 0;
  return {
    externalId,
    startedOn: spell.startedOn,
    pauses: spell.pauses,
    measures: begun,
    facts,
    contacts: spell.contacts.map((contact) =>
      contact === newest && isInOrder
        ? {
            ...contact,
            agreement: { agreed: 'To ansøgninger om ugen; følges op ved næste samtale' },
            ...(bookBy ? { nextBookingBy: bookBy } : {}),
          }
        : contact,
    ),
    ...(isConfirmed ? { confirmedTrack: { id: track.id, confirmedOn: first.heldOn } } : {}),
  };
}
