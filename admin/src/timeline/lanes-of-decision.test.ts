import { lanesOfDecision } from './lanes-of-decision';
import { aHeld, aMeasureSlot, aSlot, aTrial } from './testing/a-decision';
import { both, dayAfter, firstDayOf, lastDayOf, STARTED_ON } from './testing/a-schedule';
import { wordsIn } from './testing/words-in';

const da = wordsIn('da');
const spell = { startedOn: STARTED_ON };
const laneOf = (id: string, ...given: Parameters<typeof lanesOfDecision>) => lanesOfDecision(...given).find((lane) => lane.id === id);

describe('the lanes of a decision', () => {
  it('are the law’s deadlines, what was held, what is planned and the measures', () => {
    const trial = aTrial({
      heldContacts: [aHeld(4)],
      contactPlan: [aSlot(13, { latestOn: lastDayOf(26) })],
      measures: [aMeasureSlot('internship')],
    });
    expect(lanesOfDecision(trial, da, spell).map(({ role, title }) => [role, title])).toEqual([
      ['floor', 'Lovens frister'],
      ['held', 'Holdte samtaler'],
      ['contacts', 'Planlagte samtaler'],
      ['measures', 'Tilbud og krav'],
    ]);
  });

  it('leave out deadlines and held conversations when there are none', () => {
    expect(lanesOfDecision(aTrial(), da, spell).map(({ id }) => id)).toEqual(['contacts', 'measures']);
  });

  it('place a planned conversation by the weeks of the spell', () => {
    const slot = aSlot(13, {
      latestOn: lastDayOf(26),
      overdue: true,
      bookBy: '2027-02-07',
      because: [{ code: 'x', text: both('Fordi.') }],
    });
    expect(laneOf('contacts', aTrial({ contactPlan: [slot] }), da, spell)?.items[0]).toMatchObject({
      opensWeek: 10,
      dueWeek: 13,
      latestWeek: 26,
      overdue: true,
      details: ['Individuel samtale med jobkonsulenten, 30 minutter, borgeren indkaldes', 'Bookes senest 07.02.2027', 'Fordi.'],
    });
  });

  it('find the same weeks from the due day when the spell is not known', () => {
    const item = (due: number) =>
      laneOf(
        'contacts',
        aTrial({ contactPlan: [aSlot(13, { opensOn: firstDayOf(10), dueOn: dayAfter(due), latestOn: lastDayOf(26) })] }),
        da,
      )?.items[0];
    // First, middle and last day of week 13.
    for (const due of [84, 87, 90]) expect(item(due)).toMatchObject({ opensWeek: 10, dueWeek: 13, latestWeek: 26 });
    expect(laneOf('contacts', aTrial({ contactPlan: [aSlot(5, { opensOn: firstDayOf(1) })] }), da)?.items[0]?.opensWeek).toBe(1);
  });

  it('shift windows by the pauses of the spell', () => {
    // A pause of two weeks from the first day of week 10: what lies behind it is two weeks later in days, not in weeks.
    const pauses = [{ from: firstDayOf(10), to: firstDayOf(12) }];
    const slot = aSlot(13, { opensOn: firstDayOf(9), dueOn: lastDayOf(15), latestOn: lastDayOf(28) });
    expect(laneOf('contacts', aTrial({ contactPlan: [slot] }), da, { ...spell, pauses })?.items[0]).toMatchObject({
      opensWeek: 9,
      dueWeek: 13,
      latestWeek: 26,
    });
  });

  it('gather the law’s deadlines by day, without what is beyond the law', () => {
    const contactPlan = [
      aSlot(13, { latestOn: lastDayOf(26) }),
      aSlot(9, { latestOn: lastDayOf(26), kind: 'joint' }),
      aSlot(12, { latestOn: lastDayOf(15), countsTowardsFloor: false }),
      aSlot(39, { latestOn: lastDayOf(39) }),
      aSlot(52),
    ];
    const items = laneOf('floor', aTrial({ contactPlan }), da, spell)?.items ?? [];
    expect(items.map(({ label, kindText, opensWeek, dueWeek, latestWeek }) => [label, kindText, opensWeek, dueWeek, latestWeek])).toEqual([
      ['2 samtaler senest i uge 26', 'Samtale', 6, 26, 26],
      ['1 samtale senest i uge 39', 'Samtale', 36, 39, 39],
    ]);
  });

  it('place a held conversation in its week, with what it met', () => {
    const held = aHeld(4, { kind: 'annualReview' });
    expect(laneOf('held', aTrial({ heldContacts: [held] }), da, spell)?.items[0]).toMatchObject({
      kindText: 'Årligt review',
      opensWeek: 4,
      dueWeek: 4,
      dueOn: '2026-12-07',
      details: ['Tæller som krævet samtale.'],
    });
  });

  it('tell the state of a measure', () => {
    const measures = [
      aMeasureSlot('planned'),
      aMeasureSlot('begun', { state: 'begun' }),
      aMeasureSlot('overdue', { state: 'overdue' }),
      aMeasureSlot('maybe', { state: 'conditional', dueOn: null, week: 1 }),
    ];
    expect(
      laneOf('measures', aTrial({ measures }), da, spell)?.items.map(({ opensWeek, dueWeek, begun, overdue, conditional }) => [
        opensWeek,
        dueWeek,
        begun,
        overdue,
        conditional,
      ]),
    ).toEqual([
      [1, 26, false, false, false],
      [1, 26, true, false, false],
      [1, 26, false, true, false],
      [1, null, false, false, true],
    ]);
  });
});
