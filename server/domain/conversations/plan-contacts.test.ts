import fc from 'fast-check';
import { aCadence, aFloor, anElement } from '../../../test/builders/a-cadence';
import type { Contact, ContactSlot } from '../decision';
import type { ExtraElement, IntervalElement, MilestoneElement, PaceElement, WithinElement } from '../rulebook/rule-set';
import { addDays, calendarDate, dateOfDay, dayNumber } from '../shared/calendar-date';
import { spellClock } from '../shared/spell-clock';
import { planContacts } from './plan-contacts';

// 2021-03-01 is a Monday. Week n begins 7 × (n - 1) days later: week 5 = 29.03.-04.04., week 26 = 23.08.-29.08.2021.
const START = calendarDate('2021-03-01');
const clock = spellClock(START, []);
const endOfWeek = (week: number) => clock.lastDayOfWeek(week);
const dayInWeek = (week: number) => clock.firstDayOfWeek(week) ?? START;
const individual = (week: number): Contact => ({ heldOn: dayInWeek(week), kind: 'individual' });

function plan(
  contacts: readonly Contact[] = [],
  options: {
    rules?: ReturnType<typeof aCadence>;
    asOf?: string;
    floor?: ReturnType<typeof aFloor>;
    pauses?: { from: string; to?: string }[];
  } = {},
) {
  return planContacts({
    ruleSet: options.rules ?? aCadence(),
    floor: options.floor ?? aFloor(),
    track: 'any',
    spell: {
      startedOn: START,
      pauses: (options.pauses ?? []).map(({ from, to }) => ({
        from: calendarDate(from),
        to: to === undefined ? undefined : calendarDate(to),
      })),
      contacts,
    },
    asOf: calendarDate(options.asOf ?? '2023-03-01'),
  });
}
const weeks = (slots: readonly ContactSlot[]): number[] => slots.map(({ week }) => week);

describe('the floor alone (S2 5.4)', () => {
  test('six conversations in equal parts of 26 weeks, then one every 13 weeks until week 104', () => {
    // 26 / 6 = 4.33: due at the end of weeks 5, 9, 13, 18, 22, 26; then 39, 52, 65, 78, 91, 104.
    const { slots } = plan();
    expect(weeks(slots)).toEqual([5, 9, 13, 18, 22, 26, 39, 52, 65, 78, 91, 104]);
    expect(slots[0]).toMatchObject({
      opensOn: '2021-03-01',
      dueOn: '2021-04-04',
      latestOn: '2021-08-29',
      countsTowardsFloor: true,
      bookBy: '2021-03-28',
    });
    expect(slots[1]).toMatchObject({ opensOn: '2021-04-05', dueOn: '2021-05-02', latestOn: '2021-08-29' });
    // Due in week 39 = 22.11.-28.11.2021, planned to open four weeks long, in week 36.
    expect(slots[6]).toMatchObject({ opensOn: '2021-11-01', dueOn: '2021-11-28', latestOn: '2021-11-28' });
  });

  test('the sixth conversation held in week 20 makes the next one due by week 33', () => {
    const { slots } = plan([1, 4, 8, 12, 16, 20].map(individual));
    expect(weeks(slots).slice(0, 3)).toEqual([33, 46, 59]);
  });

  test('when all six are held by week 10 nothing falls due before the interval binds: the end of week 27', () => {
    expect(plan([1, 2, 4, 6, 8, 10].map(individual)).slots[0]?.dueOn).toBe(endOfWeek(27));
  });

  test('a conversation held late meets the earliest unmet requirement; the missed ones stay, overdue', () => {
    const { slots, held } = plan([individual(3), individual(17)], { asOf: '2021-07-05' });
    expect(held.map(({ met }) => met)).toEqual([
      ['six-1', 'every-13-1'],
      ['six-2', 'every-13-2'],
    ]);
    // Monday of week 19: the third (week 13) and fourth (week 18) are overdue, the fifth is not.
    expect(slots.slice(0, 3).map(({ id, week, overdue }) => [id, week, overdue])).toEqual([
      ['six-3', 13, true],
      ['six-4', 18, true],
      ['six-5', 22, false],
    ]);
  });

  test('an overdue slot does not move the interval back: it runs from the last conversation held, week 30, to week 43', () => {
    const { slots } = plan([individual(5), individual(9), individual(30)], { asOf: '2021-09-27' });
    expect(slots.slice(0, 4).map(({ elementId, week }) => [elementId, week])).toEqual([
      ['six', 18],
      ['six', 22],
      ['six', 26],
      ['every-13', 43],
    ]);
  });

  test('a workshop moves the next required conversation only where workshops reset the clock', () => {
    const before = [1, 4, 8, 12, 16, 19].map(individual);
    const workshop: Contact = { heldOn: dayInWeek(30), kind: 'workshop' };
    expect(plan([...before, workshop], { rules: aCadence([], ['individual', 'joint', 'workshop', 'webinar']) }).slots[0]?.dueOn).toBe(
      endOfWeek(43),
    );
    const without = plan([...before, workshop]);
    expect(without.slots[0]?.dueOn).toBe(endOfWeek(32));
    expect(without.held[6]).toMatchObject({ resetsClock: false, met: [], because: { code: 'contact:kind' } });
  });

  test('a conversation by phone counts only while the dispensation held (S0 4.4)', () => {
    const floor = aFloor({
      attendance: [
        { from: calendarDate('2020-03-12'), to: calendarDate('2021-03-08'), channels: ['phone', 'video'], basis: { source: 'S0 4.4' } },
      ],
    });
    const last = plan([{ heldOn: calendarDate('2021-03-07'), kind: 'phone' }], { floor });
    const after = plan([{ heldOn: calendarDate('2021-03-08'), kind: 'individual', channel: 'video' }], { floor });
    expect(last.slots[0]?.id).toBe('six-2');
    expect(after.slots[0]?.id).toBe('six-1');
    expect(after.held[0]?.because.code).toBe('contact:channel');
  });

  test('a pause of four weeks in week 3 moves every later slot by four weeks', () => {
    const paused = plan([], { pauses: [{ from: '2021-03-15', to: '2021-04-12' }] }).slots;
    expect(weeks(paused)).toEqual(weeks(plan().slots));
    expect(paused.map(({ dueOn }) => dueOn)).toEqual(plan().slots.map(({ dueOn }) => addDays(dueOn, 28)));
  });

  test('a suspension of the whole active effort moves deadlines, but the unemployment weeks go on', () => {
    const floor = aFloor({
      suspensions: [{ from: calendarDate('2021-03-15'), to: calendarDate('2021-04-12'), basis: { source: 'S2 5.9' } }],
    });
    const [first] = plan([], { floor }).slots;
    expect(first).toMatchObject({ dueOn: '2021-05-02', week: 9 });
    expect(first?.because[0]?.text.da).toContain('02.05.2021 (uge 9)');
  });

  test('behind an open pause nothing is dated', () => {
    expect(weeks(plan([], { pauses: [{ from: '2021-05-10' }] }).slots)).toEqual([5, 9]);
  });

  test('an open pause takes nothing away from what was held before it', () => {
    // Held in weeks 4 and 9, ill from week 11 on: the first two are met, and the rest has no day.
    const { held, slots } = plan([individual(4), individual(9)], { pauses: [{ from: '2021-05-10' }] });
    expect(held.map(({ met }) => met[0])).toEqual(['six-1', 'six-2']);
    expect(slots).toEqual([]);
  });

  test('whenever a pause opens, what was held until then meets what it met', () => {
    const contact = fc.record({
      heldOn: fc.integer({ min: 0, max: 400 }).map((days) => addDays(START, days)),
      kind: fc.constantFrom('individual' as const, 'joint' as const, 'workshop' as const, 'annualReview' as const),
    });
    const rules = aCadence([
      anElement<ExtraElement>({ type: 'extra', id: 'extra', contacts: 3, window: { fromWeek: 5, toWeek: 15 } }),
      anElement<MilestoneElement>({ type: 'milestone', id: 'joint', window: { fromWeek: 1, toWeek: 13 }, metBy: ['joint'] }),
      anElement<PaceElement>({ type: 'pace', id: 'pace', contacts: 12, everyWeeks: 52, fromWeek: 1 }),
    ]);
    fc.assert(
      fc.property(fc.array(contact, { maxLength: 12 }), fc.integer({ min: 1, max: 60 }), (contacts, later) => {
        const last = contacts.reduce((latest, { heldOn }) => (heldOn > latest ? heldOn : latest), START);
        const paused = plan(contacts, { rules, pauses: [{ from: addDays(last, later) }] });
        expect(paused.held).toEqual(plan(contacts, { rules }).held);
      }),
    );
  });
});

describe('what a municipality adds', () => {
  const extras = anElement<ExtraElement>({ type: 'extra', id: 'extra', contacts: 3, window: { fromWeek: 5, toWeek: 15 }, tracks: ['any'] });

  test('three extra conversations in weeks 5-15 come on top of the floor and end before it (S2 5.4, Frederiksberg)', () => {
    const withExtras = plan([], { rules: aCadence([extras]) }).slots;
    const added = withExtras.filter(({ elementId }) => elementId === 'extra');
    // 11 weeks in three parts: due at the end of weeks 8, 12 and 15; the first opens in week 5.
    expect(added.map(({ week, opensOn }) => [week, opensOn])).toEqual([
      [8, '2021-03-29'],
      [12, '2021-04-26'],
      [15, '2021-05-24'],
    ]);
    expect(added.every(({ countsTowardsFloor, latestOn }) => !countsTowardsFloor && latestOn === endOfWeek(15))).toBe(true);
    expect(withExtras.filter(({ elementId }) => elementId !== 'extra')).toEqual(plan().slots);
  });

  test('held exactly as planned, every conversation meets its own slot and none is late', () => {
    const planned = plan([], { rules: aCadence([extras]) }).slots;
    const contacts = planned.slice(0, 9).map(({ dueOn }): Contact => ({ heldOn: dueOn, kind: 'individual' }));
    const after = plan(contacts, { rules: aCadence([extras]), asOf: '2021-08-29' });
    expect(after.slots.some(({ overdue }) => overdue)).toBe(false);
    expect(after.slots[0]?.week).toBe(39);
  });

  test('an extra takes no conversation after its window: seven held, one of them in weeks 1-15, are the law’s six and one more', () => {
    // Weeks 2, 17, 18, 19, 20, 21, 22: the extras of weeks 5-15 stay missed; all six required ones are met before week 26 ends.
    const { slots, held } = plan([2, 17, 18, 19, 20, 21, 22].map(individual), { rules: aCadence([extras]), asOf: '2021-08-30' });
    expect(held.flatMap(({ met }) => met).filter((id) => /^(six|extra)-/.test(id))).toEqual([
      'six-1',
      'six-2',
      'six-3',
      'six-4',
      'six-5',
      'six-6',
    ]);
    expect(slots.slice(0, 4).map(({ elementId, week }) => [elementId, week])).toEqual([
      ['extra', 8],
      ['extra', 12],
      ['extra', 15],
      ['every-13', 35],
    ]);
  });

  test('a conversation that meets an extra says so', () => {
    const { held } = plan([individual(2), individual(6), individual(7)], { rules: aCadence([extras]) });
    expect(held.map(({ met, because }) => [met[0], because.code])).toEqual([
      ['six-1', 'contact:met'],
      ['extra-1', 'contact:extra'],
      ['six-2', 'contact:met'],
    ]);
  });

  test('on average one contact a month and at most 31 days between two is twelve a year in both years (Aalborg)', () => {
    const pace = anElement<PaceElement>({ type: 'pace', id: 'monthly', contacts: 12, everyWeeks: 52, fromWeek: 1 });
    const gap = anElement<IntervalElement>({ type: 'interval', id: 'gap', atMostDays: 31, fromWeek: 1, opensWeeksBefore: 2 });
    const { slots } = plan([], { rules: aCadence([pace, gap]) });
    expect(slots.filter(({ week }) => week <= 52).length).toBeGreaterThanOrEqual(12);
    expect(slots.filter(({ week }) => week > 52).length).toBeGreaterThanOrEqual(12);
    slots.slice(1).forEach((slot, index) => {
      expect(dayNumber(slot.dueOn) - dayNumber(slots[index]?.dueOn ?? START)).toBeLessThanOrEqual(31);
    });
  });

  test('an annual review takes the place of the conversation due in its window and tightens what follows (Aarhus)', () => {
    const review = anElement<MilestoneElement>({
      type: 'milestone',
      id: 'review',
      window: { fromMonth: 13, toMonth: 16 },
      metBy: ['annualReview'],
      manner: { kind: 'annualReview', with: 'jobAndCompanyConsultant', minutes: 60 },
    });
    const tighter = anElement<IntervalElement>({
      type: 'interval',
      id: 'tighter',
      atMostWeeks: 8,
      fromWeek: 53,
      opensWeeksBefore: 3,
      afterMilestone: 'review',
    });
    const { slots } = plan([], { rules: aCadence([review, tighter]) });
    // Months 13-16 are 01.03.2022-30.06.2022; the conversation due in week 65 (23.05.-29.05.2022) becomes the review, then every 8 weeks.
    expect(slots.slice(7).map(({ elementId, week }) => [elementId, week])).toEqual([
      ['every-13', 52],
      ['review', 65],
      ['tighter', 73],
      ['tighter', 81],
      ['tighter', 89],
      ['tighter', 97],
    ]);
    expect(slots[8]).toMatchObject({
      kind: 'annualReview',
      with: 'jobAndCompanyConsultant',
      opensOn: '2022-03-01',
      dueOn: '2022-05-29',
      countsTowardsFloor: true,
    });
  });

  test('under a floor that shares the first six between fund and municipality each holds its own three', () => {
    const shared = aFloor({
      takeOverMonth: 3,
      cadence: [
        anElement<WithinElement>({
          type: 'within',
          id: 'fund',
          contacts: 3,
          window: { fromMonth: 1, toMonth: 3 },
          heldBy: 'insuranceFund',
        }),
        anElement<WithinElement>({
          type: 'within',
          id: 'municipality',
          contacts: 3,
          window: { fromMonth: 4, toMonth: 6 },
          heldBy: 'municipality',
        }),
      ],
    });
    const { slots } = plan([], { floor: shared });
    expect(slots.map(({ elementId, with: holder }) => [elementId, holder])).toEqual([
      ['fund', 'insuranceFund'],
      ['fund', 'insuranceFund'],
      ['fund', 'insuranceFund'],
      ['municipality', 'jobConsultant'],
      ['municipality', 'jobConsultant'],
      ['municipality', 'jobConsultant'],
    ]);
    // Three months from 1 March are over on 31 May, six on 31 August.
    expect([slots[2]?.dueOn, slots[3]?.opensOn, slots[5]?.dueOn]).toEqual(['2021-05-31', '2021-06-01', '2021-08-31']);
    const early = plan([individual(2)], { floor: shared });
    expect(early.held[0]?.met).toEqual([]);
    expect(early.slots).toHaveLength(6);
  });
});

describe('what cannot be', () => {
  test('a conversation before the spell began is refused by name', () => {
    expect(() => plan([{ heldOn: calendarDate('2021-02-28'), kind: 'individual' }])).toThrow(
      'contact.before_start at spell.contacts[0].heldOn',
    );
  });
  test('a conversation after the day of the decision is refused by name', () => {
    expect(() => plan([individual(1), individual(3)], { asOf: '2021-03-07' })).toThrow('contact.after_as_of at spell.contacts[1].heldOn');
  });
});

describe('for any contacts', () => {
  const aContact = fc.record({
    after: fc.integer({ min: 0, max: 727 }),
    kind: fc.constantFrom('individual' as const, 'joint' as const, 'workshop' as const),
  });
  const contactsOf = (parts: { after: number; kind: Contact['kind'] }[]): Contact[] =>
    parts.map(({ after, kind }) => ({ heldOn: addDays(START, after), kind }));

  test('the plan does not move because a day passes, nor with the order contacts are registered in', () => {
    fc.assert(
      fc.property(fc.array(aContact, { maxLength: 15 }), fc.integer({ min: 0, max: 300 }), (parts, later) => {
        const contacts = contactsOf(parts);
        const asOf = dateOfDay(dayNumber(START) + 728);
        const undated = (slots: readonly ContactSlot[]) => slots.map((slot) => ({ ...slot, overdue: null }));
        const one = plan(contacts, { asOf });
        expect(undated(plan(contacts, { asOf: addDays(asOf, later) }).slots)).toEqual(undated(one.slots));
        expect(plan([...contacts].reverse(), { asOf }).slots).toEqual(one.slots);
      }),
      { numRuns: 200 },
    );
  });

  test('slots come in order, open before they are due, are due before the legal latest, and have unique ids', () => {
    fc.assert(
      fc.property(fc.array(aContact, { maxLength: 15 }), (parts) => {
        const { slots } = plan(contactsOf(parts));
        expect(new Set(slots.map(({ id }) => id)).size).toBe(slots.length);
        slots.forEach((slot, index) => {
          expect(slot.opensOn <= slot.dueOn).toBe(true);
          expect(slot.latestOn === null || slot.dueOn <= slot.latestOn).toBe(true);
          expect(index === 0 || (slots[index - 1]?.dueOn ?? '') <= slot.dueOn).toBe(true);
        });
      }),
      { numRuns: 300 },
    );
  });

  test('held plus planned conversations always reach the six of the first 26 weeks', () => {
    fc.assert(
      fc.property(fc.array(aContact, { maxLength: 12 }), (parts) => {
        const { slots, held } = plan(contactsOf(parts));
        const six = [...held.flatMap(({ met }) => met), ...slots.map(({ id }) => id)].filter((id) => /^six-\d+$/.test(id));
        expect(six.sort()).toEqual(['six-1', 'six-2', 'six-3', 'six-4', 'six-5', 'six-6']);
      }),
      { numRuns: 300 },
    );
  });
});
