import { calendarDate, type CalendarDate } from '../../../domain/shared/calendar-date';
import type { CaseHistory, LearnedFact, RegisteredConversation, RegisteredPause } from './case-history';
import { knownCase } from './known-case';

const day = (text: string): CalendarDate => calendarDate(text);
const at = (text: string): Date => new Date(text);

const NOTHING: CaseHistory = {
  pauses: [],
  conversations: [],
  agreements: [],
  measures: [],
  confirmations: [],
  grants: [],
  facts: [],
  rising: [],
};

function aConversation(changes: Partial<RegisteredConversation> = {}): RegisteredConversation {
  return {
    id: 'c1',
    heldOn: day('2026-11-02'),
    kind: 'individual',
    heldBy: null,
    channel: null,
    nextBookingBy: null,
    nextBookingSetAt: null,
    registeredAt: at('2026-11-03T10:00:00.500Z'),
    registeredBy: 'anna',
    withdrawnAt: null,
    ...changes,
  };
}

function aPause(changes: Partial<RegisteredPause> = {}): RegisteredPause {
  return {
    id: 'p1',
    from: day('2026-11-02'),
    to: null,
    reason: null,
    registeredAt: at('2026-11-02T10:00:00Z'),
    registeredBy: 'anna',
    withdrawnAt: null,
    ...changes,
  };
}

const aFact = (value: unknown, holdsFrom: string, learnedAt: string): LearnedFact => ({
  id: `${holdsFrom} ${learnedAt}`,
  fact: 'motivation',
  value,
  holdsFrom: day(holdsFrom),
  learnedAt: at(learnedAt),
  source: 'consultant',
  learnedBy: 'anna',
});

describe('a conversation', () => {
  const seen = (conversation: RegisteredConversation, on: string, knownAt: string): number =>
    knownCase({ ...NOTHING, conversations: [conversation] }, { day: day(on), knownAt: at(knownAt) }).conversations.length;

  it.each([
    ['2026-11-03T10:00:00.499Z', 0],
    ['2026-11-03T10:00:00.500Z', 1],
    ['2026-12-01T00:00:00Z', 1],
  ])('registered at 10:00:00.500 is known at %s: %i', (knownAt, count) => {
    expect(seen(aConversation(), '2026-11-10', knownAt)).toBe(count);
  });

  it.each([
    ['2026-11-05T11:59:59.999Z', 1],
    ['2026-11-05T12:00:00Z', 0],
  ])('taken back at noon still stood at %s: %i', (knownAt, count) => {
    expect(seen(aConversation({ withdrawnAt: at('2026-11-05T12:00:00Z') }), '2026-11-10', knownAt)).toBe(count);
  });

  it('counts from the day it was held', () => {
    expect(seen(aConversation(), '2026-11-01', '2026-12-01T00:00:00Z')).toBe(0);
    expect(seen(aConversation(), '2026-11-02', '2026-12-01T00:00:00Z')).toBe(1);
  });

  it('has a booking day only once that was set, and an agreement only once that was registered', () => {
    const set = aConversation({ nextBookingBy: day('2026-11-20'), nextBookingSetAt: at('2026-11-04T10:00:00Z') });
    const agreement = {
      id: 'a1',
      conversationId: 'c1',
      madeOn: day('2026-11-02'),
      agreed: 'Søger tre job',
      dueOn: null,
      fulfilledOn: null,
      registeredAt: at('2026-11-05T10:00:00Z'),
      registeredBy: 'anna',
    };
    const known = (knownAt: string): unknown =>
      knownCase({ ...NOTHING, conversations: [set], agreements: [agreement] }, { day: day('2026-11-10'), knownAt: at(knownAt) })
        .conversations[0];
    expect(known('2026-11-04T09:00:00Z')).toMatchObject({ nextBookingBy: null, hasAgreement: false });
    expect(known('2026-11-04T10:00:00Z')).toMatchObject({ nextBookingBy: '2026-11-20', hasAgreement: false });
    expect(known('2026-11-05T10:00:00Z')).toMatchObject({ nextBookingBy: '2026-11-20', hasAgreement: true });
  });
});

describe('a pause', () => {
  it('is open until its end is known: the row of before stands until then, the row with the end from then', () => {
    const ended = at('2026-11-12T09:00:00Z');
    const pauses = [aPause({ withdrawnAt: ended }), aPause({ id: 'p2', to: day('2026-11-10'), registeredAt: ended })];
    const known = (knownAt: string): unknown => knownCase({ ...NOTHING, pauses }, { day: day('2026-11-15'), knownAt: at(knownAt) }).pauses;
    expect(known('2026-11-12T08:59:59.999Z')).toEqual([{ from: '2026-11-02' }]);
    expect(known('2026-11-12T09:00:00Z')).toEqual([{ from: '2026-11-02', to: '2026-11-10' }]);
  });
});

describe('a fact', () => {
  /** In the order the history is read in: the latest day first, then what was learned last. */
  const facts = [
    aFact(9, '2026-12-01', '2026-11-05T10:00:00Z'),
    aFact(null, '2026-11-10', '2026-11-11T10:00:00Z'),
    aFact(7, '2026-11-01', '2026-11-08T10:00:00Z'),
    aFact(3, '2026-11-01', '2026-11-02T10:00:00Z'),
  ];
  const value = (on: string, knownAt: string): unknown =>
    knownCase({ ...NOTHING, facts }, { day: day(on), knownAt: at(knownAt) }).facts['motivation'];

  it.each([
    ['nothing was known yet', '2026-11-20', '2026-11-01T10:00:00Z', undefined],
    ['the first value', '2026-11-20', '2026-11-02T10:00:00Z', 3],
    ['the correction, learned later for the same day', '2026-11-20', '2026-11-08T10:00:00Z', 7],
    ['known to be unknown from the 10th', '2026-11-20', '2026-11-11T10:00:00Z', undefined],
    ['on the 9th it still held', '2026-11-09', '2026-11-11T10:00:00Z', 7],
    ['what holds from December, on the day before', '2026-11-30', '2026-11-30T10:00:00Z', undefined],
    ['what holds from December, on the day', '2026-12-01', '2026-11-30T10:00:00Z', 9],
  ])('%s', (_what, on, knownAt, expected) => {
    expect(value(on, knownAt)).toBe(expected);
  });

  it('that is known to be unknown is told with its times', () => {
    const { learned } = knownCase({ ...NOTHING, facts }, { day: day('2026-11-20'), knownAt: at('2026-11-20T10:00:00Z') });
    expect(learned).toEqual([facts[1]]);
  });
});

describe('rising unemployment', () => {
  it.each([
    ['2026-10-31', false],
    ['2026-11-01', true],
    ['2026-11-30', true],
    ['2026-12-01', false],
  ])('from 1 November until 1 December, on %s: %s', (on, rising) => {
    const registeredAt = at('2026-10-01T00:00:00Z');
    const period = { from: day('2026-11-01'), to: day('2026-12-01'), registeredAt };
    expect(knownCase({ ...NOTHING, rising: [period] }, { day: day(on), knownAt: at('2026-12-24T00:00:00Z') }).rising).toBe(rising);
  });
});
