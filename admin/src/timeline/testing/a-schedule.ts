import { type Schema } from '../../api/types';

type Contact = Schema<'ScheduledContact'>;
type Measure = Schema<'ScheduledMeasure'>;

/** A Monday. */
export const STARTED_ON = '2026-11-16';

export const both = (text: string) => ({ da: text, en: text });

/** The day so many days after the first. */
export function dayAfter(days: number): string {
  return new Date(Date.parse(`${STARTED_ON}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

export const firstDayOf = (week: number): string => dayAfter((week - 1) * 7);
export const lastDayOf = (week: number): string => dayAfter(week * 7 - 1);

/** An individual conversation held on the last day of its week, with a window of four weeks; name only what matters. */
export function aContact(dueWeek: number, changes: Partial<Contact> = {}): Contact {
  const opensWeek = Math.max(1, dueWeek - 3);
  return {
    id: `contact-${dueWeek}`,
    elementId: 'six',
    label: both('Seks samtaler i de første 26 uger'),
    kind: 'individual',
    with: 'jobConsultant',
    minutes: 30,
    booking: 'selfBooked',
    opensOn: firstDayOf(opensWeek),
    dueOn: lastDayOf(dueWeek),
    latestOn: null,
    opensWeek,
    dueWeek,
    latestWeek: null,
    countsTowardsFloor: true,
    voluntary: false,
    ...changes,
  };
}

/** A mandatory measure for everybody in weeks 1-26; name only what matters. */
export function aMeasure(id: string, changes: Partial<Measure> = {}): Measure {
  return {
    id,
    kind: 'internship',
    label: both(id),
    opensOn: firstDayOf(1),
    dueOn: lastDayOf(26),
    opensWeek: 1,
    dueWeek: 26,
    mandatory: true,
    durationWeeks: null,
    applies: 'everyone',
    suspendedInHighSeason: false,
    ...changes,
  };
}

export function aTrack(contacts: Contact[], measures: Measure[] = []): Schema<'ScheduledTrack'> {
  return { id: 'all', label: both('Samme forløb for alle'), level: 'ordinary', isDefault: true, contacts, measures };
}

export function aSchedule(
  track: Schema<'ScheduledTrack'>,
  floorContacts: Contact[] = [],
  floorMeasures: Measure[] = [],
): Schema<'Schedule'> {
  return {
    startedOn: STARTED_ON,
    weeks: 104,
    floor: { id: 'dk-2020', label: both('Minimum 2020') },
    tracks: [track],
    floorContacts,
    floorMeasures,
  };
}
