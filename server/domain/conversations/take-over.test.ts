import { aCadence, aFloor, anElement } from '../../../test/builders/a-cadence';
import type { IntervalElement } from '../rulebook/rule-set';
import { calendarDate } from '../shared/calendar-date';
import { planContacts } from './plan-contacts';

type Overrides = Partial<Pick<IntervalElement, 'heldBy' | 'manner'>>;

/** The first conversation of a municipality that holds one at most `days` days after the start, under a floor with or without a fund's time. */
function first(startedOn: string, days: number, takeOverMonth: number | null = 3, overrides: Overrides = {}) {
  const element = anElement<IntervalElement>({
    type: 'interval',
    id: 'own',
    atMostDays: days,
    fromWeek: 1,
    opensWeeksBefore: 2,
    ...overrides,
  });
  const start = calendarDate(startedOn);
  return planContacts({
    ruleSet: aCadence([element]),
    floor: aFloor({ cadence: [], ...(takeOverMonth === null ? {} : { takeOverMonth }) }),
    track: 'all',
    spell: { startedOn: start, pauses: [], contacts: [] },
    asOf: start,
  }).slots[0];
}

describe('the municipality takes over on the day three months after the start', () => {
  // 1 March + 91 days is 31 May and + 92 is 1 June. 30 November + 89 days is 27 February and + 90 is 28 February, where a month without a 30th ends.
  test.each([
    ['the day before is voluntary', '2021-03-01', 91, '2021-05-31', true],
    ['the very day is not', '2021-03-01', 92, '2021-06-01', false],
    ['the day after is not', '2021-03-01', 93, '2021-06-02', false],
    ['from 30 November the day before is 27 February', '2021-11-30', 89, '2022-02-27', true],
    ['and the very day 28 February', '2021-11-30', 90, '2022-02-28', false],
  ])('%s', (_name, startedOn, days, dueOn, voluntary) => {
    expect(first(startedOn, days)).toMatchObject({ dueOn, voluntary });
  });

  test('another month of take-over moves the day: with month 2 it is 1 May', () => {
    expect(first('2021-03-01', 60, 2)).toMatchObject({ dueOn: '2021-04-30', voluntary: true });
    expect(first('2021-03-01', 61, 2)).toMatchObject({ dueOn: '2021-05-01', voluntary: false });
  });

  test('where the floor knows no take-over nothing is voluntary', () => {
    expect(first('2021-03-01', 30, null)).toMatchObject({ dueOn: '2021-03-31', voluntary: false });
  });

  test('what the fund holds, or holds together with the municipality, is not a voluntary offer of the municipality', () => {
    expect(first('2021-03-01', 30, 3, { heldBy: 'insuranceFund' })).toMatchObject({ with: 'insuranceFund', voluntary: false });
    expect(first('2021-03-01', 30, 3, { manner: { kind: 'joint' } })).toMatchObject({ kind: 'joint', voluntary: false });
  });
});
