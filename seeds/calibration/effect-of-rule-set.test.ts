import { calendarDate } from '../../server/domain/shared/calendar-date';
import type { AuditFacts } from '../population';
import { calibrateRuleSet } from './calibrate-rule-set';
import { effectOfRuleSet } from './effect-of-rule-set';
import { guardSelection } from './guard-selection';
import { loadPacks } from './load-packs';
import type { ScoredCitizen } from './score-inflow';

const { packs } = loadPacks();
const frederiksberg = packs.find(({ name }) => name === 'frederiksberg')?.prepared;
if (!frederiksberg) throw new Error('no pack frederiksberg');
const aalborg = packs.find(({ name }) => name === 'aalborg')?.prepared;
if (!aalborg) throw new Error('no pack aalborg');
const HIGH = frederiksberg.ruleSet.screening.bands.find(({ id }) => id === 'high')?.from ?? NaN;

function people(count: number, score: number, durationWeeks: number, sex: AuditFacts['sex'], age = 28): ScoredCitizen[] {
  return Array.from({ length: count }, (_, index) => ({
    citizen: {
      citizenNo: `S-147-${index}`,
      municipality: '147',
      startedOn: calendarDate('2019-06-01'),
      facts: {},
      auditFacts: { sex, ethnicOrigin: 'danish' },
      durationWeeks,
    },
    facts: { age, language: 'danish' },
    score,
  }));
}

/** 100 people: 20 women at high risk, of whom half stay long; 36 women and 40 men below it, 4 men at the threshold. */
const INFLOW = [
  ...people(10, HIGH + 2, 60, 'female'),
  ...people(10, HIGH, 40, 'female'),
  ...people(36, 0, 39, 'female', 52),
  ...people(40, 1, 10, 'male'),
  ...people(4, HIGH - 1, 40, 'male'),
];

describe('effect by group, counted by hand', () => {
  const effect = effectOfRuleSet(frederiksberg, INFLOW);
  const groupsOf = (dimension: string) => effect.dimensions.find((candidate) => candidate.dimension === dimension)?.groups ?? [];

  it('counts everybody: 20 of 100 at high risk and in the intensive track, 24 still unemployed after week 39', () => {
    expect(effect.all).toEqual({
      count: 100,
      figures: { highRisk: 0.2, tracks: { intensive: 0.2, ordinary: 0.8 }, stillUnemployedAfter39Weeks: 0.24 },
    });
  });

  it('shows the inequality between women and men: 20 of 56 against none of 44', () => {
    expect(groupsOf('sex')).toEqual([
      {
        group: 'female',
        count: 56,
        figures: { highRisk: 0.3571, tracks: { intensive: 0.3571, ordinary: 0.6429 }, stillUnemployedAfter39Weeks: 0.3571 },
      },
      { group: 'male', count: 44, figures: { highRisk: 0, tracks: { intensive: 0, ordinary: 1 }, stillUnemployedAfter39Weeks: 0.0909 } },
      { group: 'other', suppressed: true },
    ]);
  });

  it('suppresses four people and shows five', () => {
    const sexes = (count: number) =>
      effectOfRuleSet(frederiksberg, people(count, 0, 1, 'other')).dimensions.find(({ dimension }) => dimension === 'sex')?.groups[2];
    expect(sexes(4)).toEqual({ group: 'other', suppressed: true });
    expect(sexes(5)).toMatchObject({ group: 'other', count: 5 });
  });

  it('puts the birthdays on the right side: 29 under 30, 30 not', () => {
    const bands = (age: number) =>
      effectOfRuleSet(frederiksberg, people(5, 0, 1, 'male', age))
        .dimensions.find(({ dimension }) => dimension === 'age')
        ?.groups.find(({ count }) => count === 5)?.group;
    expect([29, 30, 39, 40, 49, 50].map(bands)).toEqual(['under30', '30to39', '30to39', '40to49', '40to49', '50andOver']);
  });
});

describe('calibration, counted by hand', () => {
  it('aims at the share still unemployed and finds the threshold that takes 24 of 100', () => {
    expect(calibrateRuleSet(frederiksberg, INFLOW)).toMatchObject({
      rule: 'longTerm',
      target: 0.24,
      current: { from: HIGH, share: 0.2 },
      choice: { nearest: { from: HIGH - 1, share: 0.24 }, next: { from: HIGH, share: 0.2 } },
      longTermAmongHigh: 1,
      longTermAmongRest: 0.05,
    });
  });

  it('keeps the guard of selection up to five points above the share still unemployed, and no further', () => {
    expect(guardSelection(frederiksberg, INFLOW)).toMatchObject({ intensiveShare: 0.2, shareStillUnemployed: 0.24, verdict: 'kept' });
    const atMargin = [...people(10, HIGH, 1, 'male'), ...people(5, 0, 50, 'male'), ...people(85, 0, 1, 'male')];
    expect(guardSelection(frederiksberg, atMargin)?.verdict).toBe('kept');
    const beyond = [...people(11, HIGH, 1, 'male'), ...people(5, 0, 50, 'male'), ...people(84, 0, 1, 'male')];
    expect(guardSelection(frederiksberg, beyond)?.verdict).toBe('exceeded');
  });

  it('has no guard where screening leads to no intensive track', () => {
    expect(guardSelection(aalborg, INFLOW)).toBeNull();
  });
});
