import { CODES, shippedRules } from '../../../test/builders/shipped-rules';
import { smallCatalogue, smallFloor, smallRuleSet } from '../../../test/builders/small-rule-set';
import { compileCondition } from '../rulebook/compile-condition';
import { prepareRuleSet } from '../rulebook/prepare-rule-set';
import type { MeasureSuspension } from '../rulebook/rule-set';
import { calendarDate } from '../shared/calendar-date';
import { type ScheduledMeasure, scheduleFloorMeasures, scheduleMeasures } from './schedule-measures';

const MONDAY = calendarDate('2026-11-16');

function measures(municipality: string, track: string): ReadonlyMap<string, ScheduledMeasure> {
  return new Map(scheduleMeasures(shippedRules(municipality), track, MONDAY).map((measure) => [measure.id, measure]));
}

describe('Frederiksberg (S2 5.6)', () => {
  const intensive = measures(CODES.frederiksberg, 'intensive');
  const ordinary = measures(CODES.frederiksberg, 'ordinary');

  it('gives a measure of one track to everybody in it and to nobody in the other', () => {
    expect(intensive.get('reverse-matching')?.applies).toBe('track');
    expect(intensive.get('early-activation')?.applies).toBe('track');
    expect(ordinary.has('reverse-matching')).toBe(false);
    expect(ordinary.has('early-activation')).toBe(false);
    expect(ordinary.get('activation-by-week-26')?.applies).toBe('track');
    expect(intensive.has('activation-by-week-26')).toBe(false);
  });

  it('calls conditional what more than the track decides', () => {
    expect([intensive, ordinary].map((track) => track.get('english-programme')?.applies)).toEqual(['conditional', 'conditional']);
  });

  it('dates them: the first three months, before week 13, from week 15 without an end', () => {
    expect(intensive.get('reverse-matching')).toMatchObject({ opensOn: '2026-11-16', dueOn: '2027-02-14', opensWeek: 1, dueWeek: 13 });
    expect(intensive.get('early-activation')).toMatchObject({ dueOn: '2027-02-07', dueWeek: 12, mandatory: true, durationWeeks: null });
    expect(ordinary.get('internship-focus')).toMatchObject({ opensOn: '2027-02-22', dueOn: null, opensWeek: 15, dueWeek: null });
  });

  it('lists them by the day they open', () => {
    const days = [...ordinary.values()].map(({ opensOn }) => opensOn);
    expect(days).toEqual([...days].sort());
    expect([...ordinary.keys()].at(-1)).toBe('internship-focus');
  });
});

it('gives what has no condition to everyone (Aalborg, S2 5.6)', () => {
  expect(measures(CODES.aalborg, 'all').get('internship-week-13')).toMatchObject({ applies: 'everyone', opensWeek: 13, dueWeek: 13 });
});

it('says how long a measure lasts where the rule does (København: two weeks, S2 5.4)', () => {
  expect(measures(CODES.koebenhavn, 'all').get('two-week-programme-high')).toMatchObject({ durationWeeks: 2, opensWeek: 13 });
});

it('marks what falls away in high season, and leaves the rest unmarked (Odense, S2 5.6)', () => {
  const odense = measures(CODES.odense, 'all');
  expect(
    ['at-risk-week-13', 'at-risk-week-26', 'at-risk-week-40', 'at-risk-week-70'].map((id) => odense.get(id)?.suspendedInHighSeason),
  ).toEqual([true, true, true, true]);
  expect(odense.get('find-own-internship')?.suspendedInHighSeason).toBe(false);
});

describe('a group that falls away', () => {
  const suspendedInHighSeason = (change: Partial<MeasureSuspension>): boolean | undefined => {
    const ruleSet = smallRuleSet();
    const suspensions = ruleSet.measures.suspensions.map((suspension) => ({ ...suspension, ...change }));
    const prepared = prepareRuleSet({
      ruleSet: { ...ruleSet, measures: { ...ruleSet.measures, suspensions } },
      floor: smallFloor(),
      catalogue: smallCatalogue,
      version: 1,
      contentHash: 'x',
      compile: compileCondition,
    });
    return scheduleMeasures(prepared, 'ordinary', MONDAY).find(({ id }) => id === 'subsidy')?.suspendedInHighSeason;
  };

  it('only while unemployment rises has no high season', () => {
    expect(suspendedInHighSeason({})).toBe(true);
    expect(suspendedInHighSeason({ highSeasonMonths: [] })).toBe(false);
  });
});

describe('the floor’s measures', () => {
  it('are for everyone: right and duty by week 26 in 2020', () => {
    expect(scheduleFloorMeasures(shippedRules(CODES.odense), MONDAY)).toMatchObject([
      { id: 'floor-right-and-duty', applies: 'everyone', opensWeek: 1, dueWeek: 26, dueOn: '2027-05-16', mandatory: true },
    ]);
  });

  it('are none in 2026, where their deadlines were not seen', () => {
    expect(scheduleFloorMeasures(shippedRules(CODES.odense, 'dk-2026'), MONDAY)).toEqual([]);
  });

  it('stand still during the suspension of spring 2020, while weeks go on', () => {
    // Week 26 from 6 January 2020 ends on 5 July; 76 days later it is 19 September, the 258th day and week 37.
    expect(scheduleFloorMeasures(shippedRules(CODES.odense), calendarDate('2020-01-06'))).toMatchObject([
      { dueOn: '2020-09-19', dueWeek: 37 },
    ]);
  });
});
