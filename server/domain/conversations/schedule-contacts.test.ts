import { CODES, shippedRules } from '../../../test/builders/shipped-rules';
import { calendarDate } from '../shared/calendar-date';
import { type ScheduledContact, scheduleContacts, scheduleFloorContacts } from './schedule-contacts';

const MONDAY = calendarDate('2026-11-16');

function contacts(municipality: string, track: string, startedOn = MONDAY, floorId = 'dk-2020'): ScheduledContact[] {
  const { ruleSet, floor } = shippedRules(municipality, floorId);
  return scheduleContacts(ruleSet, floor, track, startedOn);
}

const of = (list: readonly ScheduledContact[], elementId: string): ScheduledContact[] =>
  list.filter((contact) => contact.elementId === elementId);

describe('Frederiksberg on the floor of 2020 (S2 5.4), a spell from Monday 16 November 2026', () => {
  const ordinary = contacts(CODES.frederiksberg, 'ordinary');
  const intensive = contacts(CODES.frederiksberg, 'intensive');

  it('has six required conversations in the first 26 weeks in both tracks, the first of them joint', () => {
    // The i-th of six equal parts of 26 weeks ends in week ceil(26 i / 6).
    const weeks = [5, 9, 13, 18, 22, 26];
    for (const track of [ordinary, intensive]) {
      const required = track.filter(({ countsTowardsFloor, dueWeek }) => countsTowardsFloor && dueWeek <= 26);
      expect(required.map(({ dueWeek }) => dueWeek)).toEqual(weeks);
      expect(required.map(({ latestWeek }) => latestWeek)).toEqual([26, 26, 26, 26, 26, 26]);
      expect(required[0]).toMatchObject({ elementId: 'first-joint-conversation', kind: 'joint', minutes: 45, booking: 'calledIn' });
      expect(required[1]).toMatchObject({ id: 'floor-six-conversations-2', kind: 'individual', minutes: 30, booking: 'selfBooked' });
    }
  });

  it('has three extra ones in weeks 5-15 on top of them in the intensive track, and none in the ordinary', () => {
    expect(of(ordinary, 'extra-conversations')).toEqual([]);
    const extra = of(intensive, 'extra-conversations');
    // Eleven weeks in three parts: they end in weeks 4 + ceil(11 i / 3).
    expect(extra.map(({ opensWeek, dueWeek, latestWeek }) => [opensWeek, dueWeek, latestWeek])).toEqual([
      [5, 8, 15],
      [9, 12, 15],
      [13, 15, 15],
    ]);
    expect(extra.map(({ countsTowardsFloor }) => countsTowardsFloor)).toEqual([false, false, false]);
    // Day 29 is the first of week 5, day 56 the last of week 8, day 105 the last of week 15.
    expect(extra[0]).toMatchObject({ opensOn: '2026-12-14', dueOn: '2027-01-10', latestOn: '2027-02-28' });
    expect(intensive.length - ordinary.length).toBe(3);
  });

  it('has the next one within 13 weeks after week 26, and so on to week 104, plannable from four weeks before', () => {
    const later = ordinary.filter(({ dueWeek }) => dueWeek > 26);
    expect(later.map(({ opensWeek, dueWeek, latestWeek }) => [opensWeek, dueWeek, latestWeek])).toEqual(
      [39, 52, 65, 78, 91, 104].map((week) => [week - 3, week, week]),
    );
    // 39 weeks are 273 days: the last of them is 15 August 2027.
    expect(later[0]?.dueOn).toBe('2027-08-15');
  });

  it('is in the order of the days they are due', () => {
    for (const track of [ordinary, intensive]) {
      const days = track.map(({ dueOn }) => dueOn);
      expect(days).toEqual([...days].sort());
    }
  });
});

describe('Aalborg on the floor of 2020 (S2 5.4, 5.7): a contact a month on average, at most 31 days apart', () => {
  const plan = contacts(CODES.aalborg, 'all');

  it('follows whichever asks first: 31 days, the pace of 12 a year, or the sixth part of 26 weeks', () => {
    // Day 31, 31 more; the pace's third (week 13, day 90) before another 31; twice 31; the sixth of the law (week 26, day 181); 31 again.
    const dates = ['2026-12-17', '2027-01-17', '2027-02-14', '2027-03-17', '2027-04-17', '2027-05-16', '2027-06-16'];
    expect(plan.slice(0, 7).map(({ dueOn }) => dueOn)).toEqual(dates);
    expect(plan[0]).toMatchObject({ elementId: 'at-most-a-month-apart', dueWeek: 5, opensWeek: 4, booking: 'calledIn' });
    expect(plan[2]).toMatchObject({ elementId: 'floor-six-conversations', dueWeek: 13 });
  });

  it('never leaves more than 31 days between two, and has twelve in each of the two years', () => {
    const days = [MONDAY, ...plan.map(({ dueOn }) => dueOn)].map((day) => Date.parse(day) / 86_400_000);
    expect(Math.max(...days.slice(1).map((day, index) => day - (days[index] ?? 0)))).toBe(31);
    expect(plan.filter(({ dueWeek }) => dueWeek <= 52)).toHaveLength(12);
    expect(plan).toHaveLength(24);
  });
});

describe('what the floor alone asks for', () => {
  it.each([
    ['Frederiksberg', CODES.frederiksberg],
    ['Aalborg', CODES.aalborg],
    ['Aarhus', CODES.aarhus],
  ])('is the same under every municipality (%s)', (_name, code) => {
    const { ruleSet, floor } = shippedRules(code);
    const alone = scheduleFloorContacts(ruleSet, floor, MONDAY);
    expect(alone.map(({ opensWeek, dueWeek }) => [opensWeek, dueWeek])).toEqual([
      ...[1, 6, 10, 14, 19, 23].map((opens, index) => [opens, [5, 9, 13, 18, 22, 26][index]]),
      ...[39, 52, 65, 78, 91, 104].map((week) => [week - 3, week]),
    ]);
    expect(alone.every(({ elementId, countsTowardsFloor }) => elementId.startsWith('floor-') && countsTowardsFloor)).toBe(true);
  });

  it('is in months under the floor of 2026: who holds it, and which of them are voluntary before the take-over', () => {
    const { ruleSet, floor } = shippedRules(CODES.frederiksberg, 'dk-2026');
    const alone = scheduleFloorContacts(ruleSet, floor, MONDAY);
    // Three months end on 15 February, half of their 92 days on 31 December; six on 15 May, half of those 89 days (45) on 1 April; sixteen on 15 March 2028.
    expect(alone.map(({ dueOn, with: holder, voluntary }) => [dueOn, holder, voluntary])).toEqual([
      ['2026-12-31', 'insuranceFund', false],
      ['2027-02-15', 'jobConsultant', true],
      ['2027-02-15', 'insuranceFund', false],
      ['2027-04-01', 'jobConsultant', false],
      ['2027-05-15', 'jobConsultant', false],
      ['2028-03-15', 'jobConsultant', false],
    ]);
    // Day 92 lies in week 14, day 181 in week 26, day 486 in week 70.
    expect(alone.map(({ dueWeek, latestWeek }) => [dueWeek, latestWeek])).toEqual([
      [7, 14],
      [14, 14],
      [14, 14],
      [20, 26],
      [26, 26],
      [70, 70],
    ]);
  });
});

it('moves deadlines by the suspension of spring 2020 but goes on counting unemployment weeks', () => {
  // 12 March to 26 May are 76 days: the third of six, due 5 April, is due 20 June, the 167th day and week 24.
  const third = of(contacts(CODES.odense, 'all', calendarDate('2020-01-06')), 'floor-six-conversations')[2];
  expect(third).toMatchObject({ dueOn: '2020-06-20', dueWeek: 24 });
});

it('says nothing of a legal end where the law sets none', () => {
  const under30 = contacts(CODES.broendby, 'under-30', MONDAY, 'dk-2026');
  expect(under30.find(({ dueWeek }) => dueWeek === 11)).toMatchObject({ latestOn: null, latestWeek: null, countsTowardsFloor: false });
});
