import { prepareSmall } from '../../../test/builders/small-rule-set';
import type { Expectation, RuleExample } from '../rulebook/rule-example';
import { calendarDate } from '../shared/calendar-date';
import { runExample } from './run-example';

const prepared = prepareSmall();
const day = calendarDate;

function run(expect: Expectation, more: Partial<RuleExample> = {}) {
  return runExample(prepared, { name: 'an example', case: 'passes', facts: {}, expect, ...more });
}

it('works out score, risk and track from facts, and uses them as they are when they are given', () => {
  const older = { isGraduate: true, delayMonths: 12, age: 55 };
  expect(run({ track: 'intensive', verdict: 'true' }, { facts: older })).toEqual({ ok: true });
  expect(run({ track: 'intensive', verdict: 'false' }, { facts: { ...older, risk: 'low' } })).toEqual({ ok: true });
  expect(run({ measure: 'early', verdict: 'true' }, { facts: { risk: 'low', track: 'intensive' } })).toEqual({ ok: true });
});

it('plans by the default track while the track is not known, as the decision does', () => {
  expect(run({ measure: 'early', verdict: 'false' })).toEqual({ ok: true });
  expect(run({ track: 'ordinary', verdict: 'unknown' })).toEqual({ ok: true });
  expect(run({ element: 'more', dueOn: [] })).toEqual({ ok: true });
});

it('holds a measure to both its days, or to the first alone', () => {
  const asOf = day('2021-03-01');
  const facts = { risk: 'low' };
  expect(run({ measure: 'later', opensOn: asOf, dueOn: day('2021-08-29') }, { asOf, facts })).toEqual({ ok: true });
  expect(run({ measure: 'later', opensOn: asOf }, { asOf, facts })).toEqual({ ok: true });
  expect(run({ measure: 'later', opensOn: asOf, dueOn: day('2021-08-30') }, { asOf, facts })).toMatchObject({ ok: false });
  expect(run({ measure: 'later', opensOn: null }, { asOf, facts })).toMatchObject({
    ok: false,
    expected: '{"opensOn":null}',
    got: '{"opensOn":"2021-03-01"}',
  });
});

it('knows what remains of a suspended group, and what the floor requires', () => {
  // Week 40 of a spell from 1 October 2021 opens on 1 July 2022, in the high season.
  const startedOn = day('2021-10-01');
  expect(run({ measure: 'subsidy', opensOn: null }, { asOf: startedOn })).toEqual({ ok: true });
  expect(run({ measure: 'instead', opensOn: startedOn, dueOn: day('2022-03-31') }, { asOf: startedOn })).toEqual({ ok: true });
  expect(run({ measure: 'subsidy', opensOn: null }, { asOf: day('2021-03-01'), conditions: { unemploymentRising: true } })).toEqual({
    ok: true,
  });
});

it('compares the first days of an element, all of none, and counts held contacts and pauses', () => {
  const asOf = day('2021-03-01');
  const weeks = ['2021-04-04', '2021-05-02', '2021-05-30'].map(day);
  expect(run({ element: 'six', dueOn: weeks }, { asOf, facts: { risk: 'low' } })).toEqual({ ok: true });
  const held = { startedOn: asOf, asOf: day('2021-04-06'), contacts: [{ heldOn: day('2021-04-01'), kind: 'individual' as const }] };
  expect(run({ element: 'six', dueOn: weeks.slice(1) }, { ...held, facts: { risk: 'low' } })).toEqual({ ok: true });
  const pauses = [{ from: day('2021-03-08'), to: day('2021-03-15') }];
  expect(run({ element: 'six', dueOn: [day('2021-04-11')] }, { asOf: day('2021-03-20'), startedOn: asOf, pauses })).toEqual({ ok: true });
  expect(run({ element: 'six', dueOn: [] }, { asOf })).toMatchObject({ ok: false });
});

it('fails, and does not throw, for a rule that does not exist and for a spell that cannot be', () => {
  expect(run({ factor: 'delay', verdict: 'true' })).toMatchObject({ ok: false, got: 'unknown rule' });
  expect(run({ archetype: 'late-artist', tellTale: 'nobody', verdict: 'true' })).toMatchObject({ ok: false });
  const contacts = [{ heldOn: day('2020-01-01'), kind: 'individual' as const }];
  expect(run({ element: 'six', dueOn: [day('2020-04-05')] }, { contacts })).toMatchObject({
    ok: false,
    got: expect.stringContaining('contact.before_start'),
  });
  expect(run({ factor: 'older', verdict: 'true' }, { startedOn: day('2020-03-03') })).toMatchObject({ ok: false });
});
