import fc from 'fast-check';
import { aLivingCase, type LivingCase, recompute, taskInputOf } from '../../test/builders/a-living-case';
import { aStory, playStory } from '../../test/builders/case-stories';
import { all, any, leaf, not, prepareSmall, smallRuleSet } from '../../test/builders/small-rule-set';
import { CODES } from '../../test/builders/shipped-rules';
import { nextRecomputeOn, plannedUntil } from './next-recompute';
import type { Condition } from './rulebook/condition';
import { addDays, calendarDate, daysBetween } from './shared/calendar-date';
import { deriveTasks } from './tasks/derive-tasks';

/** When a case is next decided again because of its weeks alone: no task is looked at. */
function byWeeks(when: Condition, asOf: string, pauses: { from: string; to?: string }[] = []): string | null {
  const ruleSet = smallRuleSet();
  const [track, last] = ruleSet.tracks.ordered;
  const prepared = prepareSmall({ ...ruleSet, tracks: { ordered: [{ ...track!, when }, last!] } });
  const given = pauses.map(({ from, to }) => ({ from: calendarDate(from), ...(to ? { to: calendarDate(to) } : {}) }));
  return nextRecomputeOn({
    prepared,
    spell: { startedOn: calendarDate('2021-03-01'), pauses: given },
    asOf: calendarDate(asOf),
    wanted: [],
  });
}

describe('a week that a condition names', () => {
  // From Monday 1 March 2021 week 26 begins on 23 August and week 27 on 30 August.
  it.each([
    ['greaterThan', '2021-08-30'],
    ['lessThanInclusive', '2021-08-30'],
    ['greaterThanInclusive', '2021-08-23'],
    ['lessThan', '2021-08-23'],
    ['equal', '2021-08-23'],
  ] as const)('%s 26: %s', (operator, day) => {
    expect(byWeeks(leaf('unemploymentWeek', operator, 26), '2021-03-01')).toBe(day);
  });

  it('that must be met exactly ends with the week', () => {
    expect(byWeeks(leaf('unemploymentWeek', 'equal', 26), '2021-08-23')).toBe('2021-08-30');
    expect(byWeeks(leaf('unemploymentWeek', 'equal', 26), '2021-08-30')).toBeNull();
  });

  it('is the next one after today, never today, wherever it stands in the condition', () => {
    const when = any(
      not(leaf('unemploymentWeek', 'lessThan', 13)),
      all(leaf('risk', 'equal', 'high'), leaf('unemploymentWeek', 'greaterThan', 26)),
    );
    expect(byWeeks(when, '2021-03-01')).toBe('2021-05-24');
    expect(byWeeks(when, '2021-05-23')).toBe('2021-05-24');
    expect(byWeeks(when, '2021-05-24')).toBe('2021-08-30');
    expect(byWeeks(when, '2021-08-30')).toBeNull();
  });

  it('comes later by a pause, and on no known day behind an open one', () => {
    const when = leaf('unemploymentWeek', 'greaterThan', 26);
    expect(byWeeks(when, '2021-03-01', [{ from: '2021-04-05', to: '2021-04-19' }])).toBe('2021-09-13');
    expect(byWeeks(when, '2021-03-01', [{ from: '2021-04-05' }])).toBeNull();
  });
});

describe('a task', () => {
  const next = (living: LivingCase): string | null => {
    const input = taskInputOf(living);
    return nextRecomputeOn({ prepared: living.prepared, spell: input.happened, asOf: input.outcome.asOf, wanted: deriveTasks(input) });
  };

  it('is made 91 days before it opens', () => {
    expect(plannedUntil(calendarDate('2021-03-01'))).toBe('2021-05-31');
    // Odense: the fourth conversation opens with week 14 on 31 May, the fifth with week 19 on 5 July; 91 days earlier is 5 April.
    // The first booking lapses when 4 April has passed, on the same day.
    expect(next(aLivingCase(CODES.odense))).toBe('2021-04-05');
    // Aalborg has no bookings: the internship of week 13 stands already; the pace's conversations are next.
    expect(next(aLivingCase(CODES.aalborg))).not.toBeNull();
  });
});

it('no other day changes anything: the tasks stay as they are until the day that was named', () => {
  fc.assert(
    fc.property(aStory, fc.double({ min: 0, max: 1, noNaN: true }), (story, share) =>
      playStory(story, ({ before, living }) => {
        const { tasks, wanted, input } = recompute(before, living);
        const { asOf } = input.outcome;
        const named = nextRecomputeOn({ prepared: living.prepared, spell: input.happened, asOf, wanted }) ?? addDays(asOf, 800);
        const quiet = daysBetween(asOf, named) - 1;
        const { change } = recompute(tasks, { ...living, asOf: addDays(asOf, Math.round(quiet * share)) });
        expect({ ...change, keep: [] }).toEqual({ add: [], move: [], cancel: [], done: [], expire: [], keep: [] });
        return tasks;
      }),
    ),
    { numRuns: 100 },
  );
});
