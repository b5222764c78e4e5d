import { smallFloor, smallRuleSet } from '../../../test/builders/small-rule-set';
import type { Contact } from '../decision';
import type { CadenceElement } from '../rulebook/rule-set';
import { addDays, calendarDate } from '../shared/calendar-date';
import { countFloorShortfalls } from './count-floor-shortfalls';

const startedOn = calendarDate('2022-01-03');
const { clock } = smallRuleSet();
const basis = { source: 'S2 5.4' };

/** A contact on the last day of an unemployment week. */
const endOf = (week: number, more: Partial<Contact> = {}): Contact => ({
  heldOn: addDays(startedOn, week * 7 - 1),
  kind: 'individual',
  ...more,
});
const laterOn = [39, 52, 65, 78, 91, 104].map((week) => endOf(week));

function lacking(contacts: readonly Contact[], cadence: readonly CadenceElement[] = smallFloor().cadence): string[] {
  return countFloorShortfalls({ ...smallFloor(), cadence }, clock, { startedOn, pauses: [], contacts }).map(
    ({ element, week, shortfall }) => `${element.id} ${week} ${shortfall}`,
  );
}

it('six by the last day of week 26 and one every 13 weeks after it are enough, a day later is not', () => {
  const six = [5, 9, 13, 18, 22].map((week) => endOf(week));
  expect(lacking([...six, endOf(26), ...laterOn])).toEqual([]);
  expect(lacking([...six, { heldOn: addDays(startedOn, 26 * 7), kind: 'individual' }, ...laterOn])).toEqual(['six 26 1']);
});

it('counts what is missing at the end of the window', () => {
  expect(lacking([endOf(5), endOf(26), ...laterOn])).toEqual(['six 26 4']);
});

it('the interval runs from the last contact: held in week 20, the next is due by week 33', () => {
  const early = [1, 2, 3, 4, 5, 20].map((week) => endOf(week));
  expect(lacking([...early, ...[33, 46, 59, 72, 85, 98].map((week) => endOf(week))])).toEqual([]);
  expect(lacking([...early, ...[34, 46, 59, 72, 85, 98].map((week) => endOf(week))])).toEqual(['every-13 33 1']);
});

it('six conversations in the first six weeks: the next is due in week 27 at the latest, when the interval begins to bind', () => {
  const early = [1, 2, 3, 4, 5, 6].map((week) => endOf(week));
  expect(lacking([...early, ...[27, 40, 53, 66, 79, 92].map((week) => endOf(week))])).toEqual([]);
  expect(lacking([...early, ...[28, 41, 54, 67, 80, 93].map((week) => endOf(week))])).toEqual(['every-13 27 1']);
});

it('a workshop, and a conversation by phone after the dispensation, count for nothing', () => {
  const five = [5, 9, 13, 18, 22].map((week) => endOf(week));
  expect(lacking([...five, endOf(26, { kind: 'workshop' }), endOf(26, { channel: 'phone' }), ...laterOn])).toContain('six 26 1');
});

it('a contact meets one requirement of two that want it at the same time', () => {
  const window = { fromWeek: 1, toWeek: 13 };
  const cadence: CadenceElement[] = [
    { id: 'fund', type: 'within', label: { da: '', en: '' }, basis, contacts: 1, window, heldBy: 'insuranceFund' },
    { id: 'any', type: 'within', label: { da: '', en: '' }, basis, contacts: 1, window },
  ];
  expect(lacking([endOf(4, { heldBy: 'insuranceFund' })], cadence)).toEqual(['any 13 1']);
  expect(lacking([endOf(4, { heldBy: 'insuranceFund' }), endOf(5)], cadence)).toEqual([]);
  expect(lacking([endOf(4), endOf(5)], cadence)).toEqual(['fund 13 1']);
  // The one that takes anybody gives way to the one that takes only the fund's, in whatever order they stand.
  expect(lacking([endOf(4, { heldBy: 'insuranceFund' }), endOf(5)], [...cadence].reverse())).toEqual([]);
});

it('a pace is counted week by week from its first week, a milestone by its kinds', () => {
  const pace: CadenceElement = { id: 'pace', type: 'pace', label: { da: '', en: '' }, basis, contacts: 1, everyWeeks: 26, fromWeek: 27 };
  expect(lacking([endOf(52), endOf(78), endOf(104)], [pace])).toEqual([]);
  expect(lacking([endOf(52), endOf(79), endOf(104)], [pace])).toEqual(['pace 78 1']);
  const review: CadenceElement = {
    id: 'review',
    type: 'milestone',
    label: { da: '', en: '' },
    basis,
    window: { fromMonth: 12, toMonth: 16 },
    metBy: ['annualReview'],
  };
  // Month 12 opens on 3 December 2022 and month 16 ends on 2 May 2023, in week 70.
  expect(lacking([{ heldOn: calendarDate('2023-05-02'), kind: 'annualReview' }], [review])).toEqual([]);
  expect(lacking([{ heldOn: calendarDate('2023-05-03'), kind: 'annualReview' }], [review])).toEqual(['review 70 1']);
  expect(lacking([{ heldOn: calendarDate('2023-05-02'), kind: 'individual' }], [review])).toEqual(['review 70 1']);
});
