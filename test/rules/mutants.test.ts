import { join } from 'node:path';
import { decideGrantApplication } from '../../server/domain/case-flow';
import type { Contact, DecisionInput, GrantDecision } from '../../server/domain/decision';
import { CONVERSATION_KINDS, type ConversationKind } from '../../server/domain/rulebook/rule-set';
import { addDays, calendarDate } from '../../server/domain/shared/calendar-date';
import { readYamlFile } from '../../server/rule-files/read-yaml-file';
import { CODES, decideShipped, shippedRules } from '../builders/shipped-rules';

/**
 * Values of the shipped packs that no other test held: changing any of them turns a test here red. Worked out by hand on the calendar.
 * The spell begins on Monday 2021-03-01, so week n begins 7 × (n - 1) days later and ends on a Sunday.
 */
const MONDAY = calendarDate('2021-03-01');
const monday = (week: number) => addDays(MONDAY, 7 * (week - 1));
const individual = (week: number): Contact => ({ heldOn: monday(week), kind: 'individual' });

describe('which kinds reset the clock (S2 5.4, 5.7, table 5.12; 3, recommendation 3)', () => {
  // Five count already: weeks 1, 4 (joint, which several municipalities ask for), 8, 12 and 16. The sixth is held on Monday 12.07.2021, week 20.
  const FIVE: readonly Contact[] = [individual(1), { heldOn: monday(4), kind: 'joint' }, ...[8, 12, 16].map(individual)];
  const nextDue = (code: string, kind: ConversationKind, track?: string) =>
    decideShipped(code, {
      contacts: [...FIVE, { heldOn: monday(20), kind }],
      asOf: '2021-07-19',
      ...(track === undefined ? {} : { track }),
    }).contactPlan.find(({ countsTowardsFloor }) => countsTowardsFloor)?.dueOn;

  // The law: the sixth is due by the end of week 26, 29.08.; when it was held in week 20 the next is due by the end of week 33, 17.10.
  // Aalborg: 31 days after the latest that counts, so 14.06. + 31 = 15.07. without it and 12.07. + 31 = 12.08. with it.
  const LAW = { reset: '2021-10-17', still: '2021-08-29' };
  const MONTHLY = { reset: '2021-08-12', still: '2021-07-15' };
  const CONVERSATIONS: readonly ConversationKind[] = ['individual', 'joint'];
  test.each([
    ['Aarhus', CODES.aarhus, 'ordinary', [...CONVERSATIONS, 'workshop', 'webinar', 'annualReview'], LAW],
    ['Odense', CODES.odense, undefined, [...CONVERSATIONS, 'workshop'], LAW],
    ['Frederiksberg', CODES.frederiksberg, 'ordinary', CONVERSATIONS, LAW],
    ['København', CODES.koebenhavn, undefined, CONVERSATIONS, LAW],
    ['Aalborg', CODES.aalborg, undefined, CONVERSATIONS, MONTHLY],
  ] as const)('%s', (_name, code, track, resetting, due) => {
    // Phone and video are individual conversations over another channel; whether those count is the floor's matter.
    const kinds = CONVERSATION_KINDS.filter((kind) => kind !== 'phone' && kind !== 'video');
    const expected = kinds.map((kind) => [kind, (resetting as readonly string[]).includes(kind) ? due.reset : due.still]);
    expect(kinds.map((kind) => [kind, nextDue(code, kind, track)])).toEqual(expected);
  });
});

describe('the annual review in Aarhus lies in months 13-16: 01.03.2022-30.06.2022 (S2 3 #4, 5.4)', () => {
  const review = (lastWeek: number) => {
    const contacts = [individual(1), { heldOn: monday(4), kind: 'joint' } as Contact, ...[8, 12, 16, 20, 33, 45, lastWeek].map(individual)];
    return decideShipped(CODES.aarhus, { contacts, asOf: monday(lastWeek), track: 'ordinary' }).contactPlan[0];
  };

  test('a conversation in week 57 leaves the next required one to the end of week 70, 03.07.; so only the end of month 16 binds', () => {
    expect(review(57)).toMatchObject({ kind: 'annualReview', opensOn: '2022-03-01', dueOn: '2022-06-30', latestOn: '2022-07-03' });
  });

  test('after one in week 56 the next required one is due by the end of week 69, 26.06., and the review takes its place', () => {
    expect(review(56)).toMatchObject({ kind: 'annualReview', opensOn: '2022-03-01', dueOn: '2022-06-26' });
  });

  test('a review on the last day of February is too early, one on 1 March is not', () => {
    const asked = (heldOn: string) =>
      decideShipped(CODES.aarhus, {
        contacts: [individual(1), { heldOn: calendarDate(heldOn), kind: 'annualReview' }],
        asOf: heldOn,
        track: 'ordinary',
      }).contactPlan.some(({ kind }) => kind === 'annualReview');
    expect([asked('2022-02-28'), asked('2022-03-01')]).toEqual([true, false]);
  });
});

interface ACourse {
  readonly priceOere?: number;
  readonly onPositiveList?: boolean;
}

function grant(code: string, facts: DecisionInput['facts'], course: ACourse = {}): GrantDecision {
  return decideGrantApplication(shippedRules(code), {
    asOf: calendarDate('2021-09-06'),
    facts,
    conditions: {},
    spell: { startedOn: MONDAY, pauses: [], contacts: [], measures: [] },
    course: { priceOere: 500_000, weeks: 2, onPositiveList: true, onNeighbourList: false, ...course },
  });
}

describe('education grants (S2 5.6, 5.7, 5.8)', () => {
  // Everything that speaks for a course in any of the five municipalities.
  const ALL: DecisionInput['facts'] = {
    individualAssessmentDone: true,
    companyMeasuresUsed: true,
    companyMeasuresExhausted: true,
    hasReasonableMobility: true,
    employerStatement: true,
    employerStatementMonths: 3,
    followUpMeasureAgreed: true,
    courseRequestedByCitizen: false,
  };

  test('in København a course at DKK 40,000 is granted and one øre more sends it to a person', () => {
    expect(grant(CODES.koebenhavn, ALL, { priceOere: 4_000_000 }).outcome).toBe('grant');
    const dearer = grant(CODES.koebenhavn, ALL, { priceOere: 4_000_001 });
    expect([dearer.outcome, dearer.because.map(({ code }) => code)]).toEqual(['refer', ['price-ceiling']]);
  });

  test.each(['aarhus', 'aalborg', 'odense', 'frederiksberg'] as const)('%s states no price ceiling', (name) => {
    expect(grant(CODES[name], ALL, { priceOere: 100_000_000 }).outcome).toBe('grant');
  });

  test.each(['individualAssessmentDone', 'companyMeasuresUsed', 'hasReasonableMobility'])(
    'København refuses without %s, because the source says "must", and asks when it is unknown',
    (fact) => {
      const { [fact]: _left, ...others } = ALL;
      expect(grant(CODES.koebenhavn, { ...ALL, [fact]: false }).outcome).toBe('refuse');
      expect(grant(CODES.koebenhavn, others).outcome).toBe('refer');
    },
  );

  test('Aalborg grants "as a rule only" with an employer statement: without one a person decides, nothing is refused', () => {
    const { employerStatement: _left, ...unknown } = ALL;
    expect(grant(CODES.aalborg, ALL).outcome).toBe('grant');
    expect(grant(CODES.aalborg, unknown).outcome).toBe('refer');
    const without = grant(CODES.aalborg, { ...ALL, employerStatement: false });
    expect([without.outcome, without.because.map(({ code }) => code)]).toEqual(['refer', ['criterion:no-employer-statement:refers']]);
  });

  test('Aalborg grants no course that no company-directed measure follows; in Frederiksberg a person decides', () => {
    const noFollowUp = { ...ALL, followUpMeasureAgreed: false };
    expect(grant(CODES.aalborg, noFollowUp).outcome).toBe('refuse');
    expect(grant(CODES.frederiksberg, noFollowUp).outcome).toBe('refer');
  });

  test('Odense looks itself at a course the citizen asks for', () => {
    expect(grant(CODES.odense, { ...ALL, courseRequestedByCitizen: true }).outcome).toBe('refer');
  });

  test('yearly budgets in øre and the share on the positive list are as the source states them', () => {
    const stated = (name: keyof typeof CODES) => {
      const { yearlyBudgetOere, positiveListShare } = shippedRules(CODES[name]).ruleSet.grants;
      return [yearlyBudgetOere?.value ?? null, positiveListShare?.value ?? null];
    };
    expect(stated('aarhus')).toEqual([400_000_000, null]);
    expect(stated('odense')).toEqual([670_000_000, null]);
    expect(stated('koebenhavn')).toEqual([150_000_000, 0.8]);
    expect(stated('aalborg')).toEqual([null, null]);
    expect(stated('frederiksberg')).toEqual([null, null]);
  });
});

describe('capacity (S2 table 5.7)', () => {
  const capacity = (name: keyof typeof CODES) => shippedRules(CODES[name]).ruleSet.capacity;

  test.each(['aarhus', 'aalborg', 'frederiksberg', 'koebenhavn'] as const)('%s: 30 conversations a week in every month', (name) => {
    expect(capacity(name).conversationsPerWeek.byMonth).toEqual(Array.from({ length: 12 }, () => 30));
  });

  test('Odense: 18 a week, more in June, July, August and September', () => {
    const { byMonth } = capacity('odense').conversationsPerWeek;
    expect(byMonth).toHaveLength(12);
    expect([...byMonth.slice(0, 5), ...byMonth.slice(9)]).toEqual(Array.from({ length: 8 }, () => 18));
    expect(byMonth.slice(5, 9).every((conversations) => conversations > 18)).toBe(true);
  });

  test('caseloads: Aalborg 150, Odense 95, Frederiksberg 115, København within 180-200, Aarhus none', () => {
    expect(capacity('aalborg').caseload?.value).toBe(150);
    expect(capacity('odense').caseload?.value).toBe(95);
    expect(capacity('frederiksberg').caseload?.value).toBe(115);
    const inKoebenhavn = capacity('koebenhavn').caseload?.value ?? 0;
    expect(inKoebenhavn >= 180 && inKoebenhavn <= 200).toBe(true);
    expect(capacity('aarhus').caseload).toBeUndefined();
  });
});

describe('evidence about effects (S2 4.3-4.6, appendix 3)', () => {
  interface Statement {
    readonly statement: { readonly da: string; readonly en: string };
    readonly source: string;
    readonly reason: { readonly da: string; readonly en: string };
  }
  const { notRules } = readYamlFile(join(__dirname, '../../rules/shared/not-rules.yaml')).value as {
    readonly notRules: readonly Statement[];
  };
  const of = (study: string, words: string) =>
    notRules.find(({ source, statement }) => source.includes(study) && statement.en.includes(words));

  test.each([
    ['Pedersen et al. 2012', '4-6 weeks more in work over two years'],
    ['Rosholm & Svarer 2010', 'about two weeks shorter'],
    ['Amilon & Andersen 2019', '5.9 days shorter and 2-4 percentage points lower'],
    ['van den Berg et al. 2012', '52 per cent for women under 30 and 25 per cent'],
    ['Pedersen et al. 2012', 'from week 9 already'],
    ['Pedersen et al. 2012', 'Weekly group meetings and early activation'],
    ['Amilon & Andersen 2019', 'three weeks faster'],
    ['Rosholm & Svarer 2010', '3 percentage points higher employment'],
    ['Sørensen et al. 2014', 'within the first 12 weeks'],
    ['Rosholm & Svarer 2011', 'public wage subsidy locks'],
    ['Ghirelli et al. 2018', 'by 11 percentage points, by 21 for those under 30'],
  ])('%s: "%s" is kept with its transferability and decides no case', (study, words) => {
    const row = of(study, words);
    expect(row?.statement.en).toMatch(/Transferability .*\d of 5/);
    expect(row?.statement.da).toMatch(/Overførbarhed .*\d af 5/);
    expect(row?.reason.en).toContain("never decides one citizen's case");
    expect(row?.reason.da).toContain('afgør aldrig en borgers sag');
  });
});
