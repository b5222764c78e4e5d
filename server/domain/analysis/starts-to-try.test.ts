import { smallFloor } from '../../../test/builders/small-rule-set';
import { calendarDate } from '../shared/calendar-date';
import { startsToTry } from './starts-to-try';

const from = (validFrom: string, floor = smallFloor()): string[] =>
  startsToTry(floor, calendarDate(validFrom)).map(({ startedOn }) => startedOn);

it('begins on the later of the first days of rules and floor, and on the day a dispensation ends', () => {
  expect(from('2021-01-01').slice(0, 1)).toEqual(['2021-01-01']);
  expect(from('2019-01-01').slice(0, 1)).toEqual(['2020-01-01']);
  expect(from('2020-01-01')).toContain('2021-03-01');
});

it('reaches into a suspension of the active effort, but never outside the time in which rules and floor hold', () => {
  const basis = { source: 'S2 5.9' };
  const floor = { ...smallFloor(), suspensions: [{ from: calendarDate('2020-06-01'), to: calendarDate('2020-08-01'), basis }] };
  expect(from('2020-01-01', floor)).toEqual(expect.arrayContaining(['2020-03-03', '2020-06-01', '2020-08-01']));
  expect(from('2020-07-01', floor)).not.toContain('2020-06-01');
  expect(from('2020-01-01', { ...floor, validTo: calendarDate('2020-08-01') })).not.toContain('2020-08-01');
});

it('tries at least one spell with pauses', () => {
  expect(startsToTry(smallFloor(), calendarDate('2021-01-01')).some(({ pauses }) => pauses.length > 0)).toBe(true);
});
