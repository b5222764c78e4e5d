import { type Schema } from '../../api/types';
import { both, firstDayOf, lastDayOf } from './a-schedule';

type Slot = Schema<'ContactSlot'>;
type Measure = Schema<'MeasureSlot'>;
type Held = Schema<'HeldContact'>;

/** An individual conversation due on the last day of its week, with a window of four weeks; name only what matters. */
export function aSlot(week: number, changes: Partial<Slot> = {}): Slot {
  return {
    id: `slot-${week}`,
    elementId: 'six',
    label: both('Seks samtaler i de første 26 uger'),
    kind: 'individual',
    with: 'jobConsultant',
    minutes: 30,
    booking: 'calledIn',
    bookBy: null,
    week,
    opensOn: firstDayOf(Math.max(1, week - 3)),
    dueOn: lastDayOf(week),
    latestOn: null,
    countsTowardsFloor: true,
    voluntary: false,
    overdue: false,
    because: [],
    ...changes,
  };
}

export function aHeld(week: number, changes: Partial<Held> = {}): Held {
  return {
    heldOn: firstDayOf(week),
    kind: 'individual',
    week,
    resetsClock: true,
    met: [],
    because: { code: 'met', text: both('Tæller som krævet samtale.') },
    ...changes,
  };
}

export function aMeasureSlot(id: string, changes: Partial<Measure> = {}): Measure {
  return {
    id,
    kind: 'internship',
    label: both(id),
    week: 26,
    opensOn: firstDayOf(1),
    dueOn: lastDayOf(26),
    latestOn: null,
    mandatory: true,
    state: 'planned',
    because: [],
    trace: [],
    ...changes,
  };
}

/** A trial of a citizen in week 10 of whom only the plan matters. */
export function aTrial(changes: Partial<Schema<'Trial'>> = {}): Schema<'Trial'> {
  return {
    ruleSetVersionId: '11111111-1111-4111-8111-111111111111',
    facts: {},
    ruleSet: { municipality: '461', version: 1, contentHash: 'hash', floor: 'dk-2020', whatIf: false },
    asOf: firstDayOf(10),
    unemploymentWeek: 10,
    screening: { risk: 'low', riskLabel: both('Lav risiko'), score: { min: 0, max: 0 }, factors: [], archetypes: [] },
    track: {
      id: 'all',
      label: both('Samme forløb for alle'),
      level: 'ordinary',
      planFollows: 'all',
      status: 'proposed',
      because: [],
      trace: [],
      whyNot: [],
    },
    contactPlan: [],
    heldContacts: [],
    measures: [],
    suspendedMeasures: [],
    missingFacts: [],
    whatWouldChange: [],
    ...changes,
  };
}
