import type { Contact } from '../../server/domain/decision';
import { calendarDate, dayNumber } from '../../server/domain/shared/calendar-date';
import { spellClock } from '../../server/domain/shared/spell-clock';
import { CODES, decideShipped, governedRules } from '../builders/shipped-rules';

/**
 * What the sources say about the five municipalities, worked out by hand on the calendar and held against the shipped packs.
 * Monday 2021-03-01 + 7 × (n - 1) days is the first day of week n: week 5 = 29.03., week 13 = 24.05., week 20 = 12.07., week 26 = 23.08.,
 * week 27 = 30.08.2021; end of week 15 = 13.06., of week 26 = 29.08., of week 33 = 17.10.2021.
 */
const MONDAY = calendarDate('2021-03-01');
const weekday = (week: number) => spellClock(MONDAY, []).firstDayOfWeek(week) ?? MONDAY;
const individual = (week: number): Contact => ({ heldOn: weekday(week), kind: 'individual' });

describe('Frederiksberg (S2 5.4, 5.6)', () => {
  const plan = (track: string) => decideShipped(CODES.frederiksberg, { track }).contactPlan;

  test('the intensive track has exactly three more conversations than the ordinary one', () => {
    expect(plan('intensive')).toHaveLength(plan('ordinary').length + 3);
    expect(plan('intensive').filter(({ countsTowardsFloor }) => countsTowardsFloor)).toEqual(
      plan('ordinary').filter(({ countsTowardsFloor }) => countsTowardsFloor),
    );
  });

  test('the first of them opens in week 5 and the last is due before the end of week 15', () => {
    const extra = plan('intensive').filter(({ countsTowardsFloor }) => !countsTowardsFloor);
    expect(extra[0]?.opensOn).toBe('2021-03-29');
    expect(extra[2]?.dueOn).toBe('2021-06-13');
    expect(extra.every(({ latestOn }) => latestOn === '2021-06-13')).toBe(true);
  });

  test('reverse matching runs in the first three months at high risk; internship in focus from week 15 and activation by week 26 else', () => {
    const measures = (track: string) => decideShipped(CODES.frederiksberg, { track }).measures;
    expect(measures('intensive').find(({ kind }) => kind === 'reverseMatching')).toMatchObject({
      opensOn: '2021-03-01',
      dueOn: '2021-05-30',
    });
    expect(measures('ordinary').find(({ kind }) => kind === 'internship')).toMatchObject({ opensOn: '2021-06-07', dueOn: null });
    expect(measures('ordinary').find(({ kind }) => kind === 'rightAndDuty')).toMatchObject({ dueOn: '2021-08-29', mandatory: true });
    expect(measures('ordinary').some(({ kind }) => kind === 'reverseMatching')).toBe(false);
  });
});

describe('a workshop in week 20', () => {
  // The second is the joint conversation with the fund that Aarhus calls in to.
  const contacts: Contact[] = [
    individual(1),
    { heldOn: weekday(4), kind: 'joint' },
    ...[8, 12, 16].map(individual),
    { heldOn: weekday(20), kind: 'workshop' },
  ];
  const next = (municipality: string, held: readonly Contact[]) =>
    decideShipped(municipality, { contacts: held, asOf: '2021-07-19' }).contactPlan.find(({ countsTowardsFloor }) => countsTowardsFloor)
      ?.dueOn;

  test('moves the next required contact in Aarhus: it is the sixth, and the seventh is due by the end of week 33 (S2 5.4, table 5.12)', () => {
    expect(next(CODES.aarhus, contacts.slice(0, 5))).toBe('2021-08-29');
    expect(next(CODES.aarhus, contacts)).toBe('2021-10-17');
  });

  test('moves it in Odense too (S2 table 5.12)', () => {
    expect(next(CODES.odense, contacts)).toBe('2021-10-17');
  });

  test('moves nothing in København (S2 3, recommendation 3: workshops do not reset there)', () => {
    expect(next(CODES.koebenhavn, contacts)).toBe('2021-08-29');
    expect(next(CODES.koebenhavn, contacts.slice(0, 5))).toBe('2021-08-29');
  });
});

describe('Odense at risk (S2 5.6, table 5.11)', () => {
  const measures = (given: Parameters<typeof decideShipped>[1]) => decideShipped(CODES.odense, { facts: { risk: 'high' }, ...given });
  const atRisk = (given: Parameters<typeof decideShipped>[1]) => {
    const { measures: planned } = measures(given);
    return planned.filter(({ id }) => id.startsWith('at-risk')).map(({ opensOn, dueOn }) => [opensOn, dueOn]);
  };

  test('measures in weeks 13, 26, 40 and 70 of a spell from 2 August 2021: 25.10., 24.01., 02.05. and 28.11.', () => {
    expect(atRisk({ startedOn: '2021-08-02' })).toEqual([
      ['2021-10-25', '2021-10-31'],
      ['2022-01-24', '2022-01-30'],
      ['2022-05-02', '2022-05-08'],
      ['2022-11-28', '2022-12-04'],
    ]);
  });

  test('those that would open in June-September are suspended; week 13 in May is the one that remains by week 26', () => {
    // From 1 March 2021: week 26 opens 23.08.2021 and week 70 opens 27.06.2022; weeks 13 (24.05.) and 40 (29.11.) stay.
    const decision = measures({});
    expect(decision.suspendedMeasures.map(({ wouldOpenOn }) => wouldOpenOn)).toEqual(['2021-08-23', '2022-06-27']);
    expect(atRisk({})).toEqual([
      ['2021-05-24', '2021-05-30'],
      ['2021-11-29', '2021-12-05'],
    ]);
  });

  test('when both week 13 and week 26 are suspended one measure by week 26 remains', () => {
    // From 12 April 2021: week 13 opens 05.07. and week 26 opens 04.10. (stays); from 8 March week 13 opens 31.05. So take rising unemployment.
    const rising = measures({ unemploymentRising: true });
    expect(rising.suspendedMeasures).toHaveLength(4);
    expect(rising.measures.filter(({ dueOn, kind }) => kind === 'internship' && dueOn !== null && dueOn <= '2021-08-29')).toMatchObject([
      { dueOn: '2021-08-29', mandatory: true },
    ]);
  });

  test('the season is judged on the day each measure opens, from 1 June to 30 September', () => {
    // Week 13 begins 84 days after the start: 8 March 2021 → 31 May, 9 March → 1 June; 8 July → 30 September, 9 July → 1 October.
    const weekThirteen = (startedOn: string) => measures({ startedOn }).suspendedMeasures.some(({ id }) => id === 'at-risk-week-13');
    expect(['2021-03-08', '2021-03-09', '2021-07-08', '2021-07-09'].map(weekThirteen)).toEqual([false, true, true, false]);
  });
});

describe('København (S2 5.4, table 5.11)', () => {
  const programme = (risk: string) =>
    decideShipped(CODES.koebenhavn, { facts: { risk } }).measures.filter(({ kind }) => kind === 'activationProgramme');

  test('the two-week programme comes from week 13 at high risk and after week 26 at low risk', () => {
    expect(programme('high').map(({ opensOn }) => opensOn)).toEqual(['2021-05-24']);
    expect(programme('low').map(({ opensOn }) => opensOn)).toEqual(['2021-08-30']);
  });

  test('risk decides measures, not conversations', () => {
    const plan = (risk: string) => decideShipped(CODES.koebenhavn, { facts: { risk } }).contactPlan;
    expect(plan('high')).toEqual(plan('low'));
  });

  test('the first conversation, about week 4, is with a company consultant', () => {
    expect(decideShipped(CODES.koebenhavn).contactPlan[0]).toMatchObject({ with: 'companyConsultant', week: 4, dueOn: '2021-03-28' });
  });
});

describe('Aalborg (S2 5.4, 5.6, 5.7)', () => {
  test('has at least twelve contacts a year, in the first and in the second', () => {
    const { contactPlan } = decideShipped(CODES.aalborg);
    expect(contactPlan.filter(({ week }) => week <= 52).length).toBeGreaterThanOrEqual(12);
    expect(contactPlan.filter(({ week }) => week > 52 && week <= 104).length).toBeGreaterThanOrEqual(12);
  });

  test('leaves at most 31 days between two contacts', () => {
    const { contactPlan } = decideShipped(CODES.aalborg);
    const gaps = contactPlan.slice(1).map(({ dueOn }, index) => dayNumber(dueOn) - dayNumber(contactPlan[index]?.dueOn ?? dueOn));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(31);
  });

  test('week 13 is an internship for all, and wage subsidy comes after six months (week 26)', () => {
    const { measures } = decideShipped(CODES.aalborg);
    expect(measures.find(({ kind }) => kind === 'internship')).toMatchObject({ opensOn: '2021-05-24' });
    expect(measures.find(({ kind }) => kind === 'wageSubsidy')).toMatchObject({ opensOn: '2021-08-30' });
  });
});

describe('Aarhus (S2 3 #4, 5.4, table 5.11)', () => {
  test('the annual review lies between 12 and 16 months, with job and company consultant, and what follows is closer together', () => {
    const { contactPlan } = decideShipped(CODES.aarhus);
    const at = contactPlan.findIndex(({ kind }) => kind === 'annualReview');
    const review = contactPlan[at];
    expect(review).toMatchObject({ with: 'jobAndCompanyConsultant', opensOn: '2022-03-01' });
    expect(review && review.dueOn <= '2022-06-30').toBe(true);
    const gap = (index: number) => dayNumber(contactPlan[index + 1]?.dueOn ?? MONDAY) - dayNumber(contactPlan[index]?.dueOn ?? MONDAY);
    expect(gap(at)).toBeLessThan(gap(at - 1));
  });

  test('a company-directed measure comes after week 5 in the risk track and after week 26 in the ordinary one', () => {
    const first = (track: string) =>
      decideShipped(CODES.aarhus, { track, facts: { wantsCompanyMeasure: false, companyMeasureIsRelevant: false } })
        .measures.filter(({ kind, state }) => ['internship', 'wageSubsidy'].includes(kind) && state !== 'conditional')
        .map(({ opensOn }) => opensOn)[0];
    expect(first('risk')).toBe('2021-04-05');
    expect(first('ordinary')).toBe('2021-08-30');
  });
});

describe('a spell that straddles two floors', () => {
  const floorOf = (startedOn: string) => governedRules(CODES.frederiksberg, startedOn).floor.id;

  test('keeps the floor in force when it began: the last day of dk-2020, the first of dk-2024, the last, the first of dk-2026', () => {
    expect(['2023-12-31', '2024-01-01', '2026-06-30', '2026-07-01'].map(floorOf)).toEqual(['dk-2020', 'dk-2024', 'dk-2024', 'dk-2026']);
  });

  test('six conversations stay required by the end of week 26, though the next floor comes into force on the way', () => {
    // From 2 October 2023 the 26th week ends on 31.03.2024, in the time of dk-2024.
    const { ruleSet, contactPlan } = decideShipped(CODES.frederiksberg, { startedOn: '2023-10-02', track: 'ordinary' });
    expect(ruleSet).toMatchObject({ floor: floorOf('2023-10-02'), whatIf: false });
    expect(contactPlan.filter(({ latestOn }) => latestOn === '2024-03-31')).toHaveLength(6);
  });

  test('on a later floor the packs of 2020 are a what-if and say so', () => {
    const { ruleSet } = decideShipped(CODES.frederiksberg, { startedOn: '2024-01-01', floor: 'dk-2024', track: 'ordinary' });
    expect(ruleSet).toMatchObject({ floor: 'dk-2024', whatIf: true });
  });
});
