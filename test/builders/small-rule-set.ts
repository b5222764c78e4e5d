import type { FactCatalogue, FactDefinition } from '../../server/domain/facts/fact';
import { compileCondition } from '../../server/domain/rulebook/compile-condition';
import type { Condition, Operator } from '../../server/domain/rulebook/condition';
import type { Floor } from '../../server/domain/rulebook/floor';
import { prepareRuleSet } from '../../server/domain/rulebook/prepare-rule-set';
import type { PreparedRuleSet } from '../../server/domain/rulebook/prepared-rule-set';
import type { Expectation, RuleExample } from '../../server/domain/rulebook/rule-example';
import type { RuleSet } from '../../server/domain/rulebook/rule-set';
import { calendarDate } from '../../server/domain/shared/calendar-date';
import { aPhrase } from './a-fact';

export const named = (text: string) => ({ da: text, en: text });
const basis = { source: 'S2 5.4' };

function fact(key: string, more: Partial<FactDefinition> & Pick<FactDefinition, 'type'>): FactDefinition {
  return {
    key,
    label: named(key),
    phrase: aPhrase({ key, type: more.type }),
    help: named(key),
    source: 'citizen',
    firstKnown: 'registration',
    class: 'ordinary',
    changeable: true,
    ...more,
  };
}

const values = (...list: string[]) => list.map((value) => ({ value, label: named(value) }));

const facts: readonly FactDefinition[] = [
  fact('isGraduate', { type: 'boolean' }),
  fact('delayMonths', { type: 'integer', min: 0, max: 120 }),
  fact('age', { type: 'integer', min: 15, max: 75, class: 'justified' }),
  fact('field', { type: 'enum', values: values('arts', 'law', 'science') }),
  fact('religion', { type: 'enum', values: values('some', 'none'), class: 'forbidden' }),
  fact('employerStatement', { type: 'boolean' }),
  fact('coursePriceOere', { type: 'integer', min: 0, max: 100_000_000, source: 'course' }),
  fact('unemploymentWeek', { type: 'integer', min: 1, max: 2000, source: 'derived' }),
  fact('risk', { type: 'enum', values: values('high', 'medium', 'low'), source: 'derived' }),
  fact('score', { type: 'number', min: -100, max: 200, source: 'derived' }),
  fact('track', { type: 'enum', values: [], source: 'derived' }),
];

export const smallCatalogue: FactCatalogue = { facts, byKey: new Map(facts.map((one) => [one.key, one])) };

let nodes = 0;
const id = (): string => `n${(nodes += 1)}`;
export const leaf = (key: string, operator: Operator, value: number | boolean | string): Condition => ({
  id: id(),
  fact: key,
  operator,
  value,
});
export const all = (...children: Condition[]): Condition => ({ id: id(), all: children });
export const any = (...children: Condition[]): Condition => ({ id: id(), any: children });
export const not = (child: Condition): Condition => ({ id: id(), not: child });

/** Six conversations in 26 weeks, then one every 13; one measure by week 26; by phone only until March 2021. */
export function smallFloor(): Floor {
  return {
    id: 'floor',
    label: named('floor'),
    status: 'inForce',
    validFrom: calendarDate('2020-01-01'),
    reference: 'S2 5.4',
    verifiedOn: calendarDate('2026-06-01'),
    owner: 'somebody',
    certainty: named('seen'),
    cadence: [
      { id: 'six', type: 'within', label: named('six in 26'), basis, contacts: 6, window: { fromWeek: 1, toWeek: 26 } },
      { id: 'every-13', type: 'interval', label: named('every 13'), basis, atMostWeeks: 13, fromWeek: 27, opensWeeksBefore: 4 },
    ],
    measures: [
      { id: 'duty', kind: 'rightAndDuty', label: named('duty'), description: named('duty'), timing: { by: 26 }, mandatory: true, basis },
    ],
    attendance: [{ from: calendarDate('2020-03-12'), to: calendarDate('2021-03-01'), basis, channels: ['inPerson', 'phone', 'video'] }],
    suspensions: [],
    pausesShiftMonths: false,
    parameters: [],
    notRules: [],
  };
}

/** Two tracks by risk, two extra conversations, three measures: a rule set in which nothing is to be found. */
export function smallRuleSet(): RuleSet {
  const measure = { label: named('measure'), description: named('measure'), mandatory: true, basis };
  return {
    header: {
      kind: 'municipality',
      id: '999',
      name: 'Lilleby',
      municipality: '999',
      validFrom: calendarDate('2021-01-01'),
      floor: 'floor',
      owner: 'somebody',
      reviewBy: calendarDate('2027-01-01'),
      summary: named('small'),
      terms: {},
      sources: ['S2'],
    },
    screening: {
      factors: [
        {
          id: 'delayed',
          label: named('delayed'),
          nature: 'objective',
          points: 3,
          pointsBasis: basis,
          basis,
          when: all(leaf('isGraduate', 'equal', true), leaf('delayMonths', 'greaterThanInclusive', 6)),
        },
        {
          id: 'older',
          label: named('older'),
          nature: 'objective',
          points: 2,
          pointsBasis: basis,
          basis,
          when: leaf('age', 'greaterThan', 40),
          justification: named('only ever more support'),
        },
      ],
      bands: [
        { id: 'high', label: named('high'), from: 5, basis },
        { id: 'low', label: named('low'), basis },
      ],
      archetypes: [
        {
          id: 'late-artist',
          label: named('late artist'),
          story: named('story'),
          atLeast: 2,
          tellTales: [
            { id: 'late', label: named('late'), when: leaf('delayMonths', 'greaterThanInclusive', 6) },
            { id: 'artist', label: named('artist'), when: leaf('field', 'equal', 'arts') },
          ],
          lookFor: named('look'),
          earlyMeasures: ['mentor'],
          basis,
        },
      ],
    },
    tracks: {
      ordered: [
        {
          id: 'intensive',
          label: named('intensive'),
          level: 'intensive',
          when: leaf('risk', 'equal', 'high'),
          description: named('more'),
          basis,
        },
        { id: 'ordinary', label: named('ordinary'), level: 'ordinary', description: named('the rest'), basis },
      ],
    },
    cadence: {
      ordinaryManner: { kind: 'individual', with: 'jobConsultant', minutes: 30, booking: 'selfBooked', bookingDeadlineDaysBefore: 7 },
      mannerBasis: basis,
      elements: [
        {
          id: 'more',
          type: 'extra',
          label: named('two more'),
          basis,
          contacts: 2,
          window: { fromWeek: 5, toWeek: 15 },
          tracks: ['intensive'],
        },
      ],
    },
    clock: { resets: ['individual', 'joint'], basis },
    measures: {
      items: [
        { ...measure, id: 'early', kind: 'internship', timing: { by: 12 }, when: leaf('track', 'equal', 'intensive') },
        { ...measure, id: 'later', kind: 'internship', timing: { by: 26 }, when: leaf('risk', 'equal', 'low') },
        { ...measure, id: 'subsidy', kind: 'wageSubsidy', timing: { in: 40 }, suspendedBy: 'summer' },
      ],
      suspensions: [
        {
          id: 'summer',
          highSeasonMonths: [6, 7, 8],
          whenUnemploymentRising: true,
          fallback: { id: 'instead', kind: 'mentor', label: named('instead'), by: 26, mandatory: true },
          basis,
        },
      ],
    },
    grants: {
      criteria: [{ id: 'statement', label: named('statement'), role: 'required', when: leaf('employerStatement', 'equal', true), basis }],
    },
    reminders: [],
    capacity: {
      conversationsPerWeek: { byMonth: [30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30], basis },
      minutesByKind: {},
      minutesBasis: basis,
    },
    calendar: { closingDays: [], basis },
    parameters: [{ id: 'a-week', label: named('conversations a week'), value: 30, basis, steers: 'capacity' }],
    notRules: [],
  };
}

export function prepareSmall(ruleSet: RuleSet = smallRuleSet(), floor: Floor = smallFloor()): PreparedRuleSet {
  return prepareRuleSet({ ruleSet, floor, catalogue: smallCatalogue, version: 1, contentHash: 'none', compile: compileCondition });
}

function example(kind: RuleExample['case'], expect: Expectation, given: RuleExample['facts'], asOf?: string): RuleExample {
  const name = `${kind} ${JSON.stringify(expect)}`;
  return { name, case: kind, expect, facts: given, ...(asOf === undefined ? {} : { asOf: calendarDate(asOf) }) };
}

/** Everything the small rule set claims; the dates are counted by hand from Monday 1 March 2021. */
export function smallExamples(): RuleExample[] {
  const day = calendarDate;
  return [
    example('passes', { factor: 'delayed', verdict: 'true' }, { isGraduate: true, delayMonths: 12 }),
    example('fails', { factor: 'delayed', verdict: 'false' }, { isGraduate: true, delayMonths: 0 }),
    example('boundary', { factor: 'delayed', verdict: 'true' }, { isGraduate: true, delayMonths: 6 }),
    example('passes', { factor: 'older', verdict: 'true' }, { age: 55 }),
    example('fails', { factor: 'older', verdict: 'false' }, { age: 30 }),
    example('boundary', { factor: 'older', verdict: 'false' }, { age: 40 }),
    example('passes', { archetype: 'late-artist', verdict: 'true' }, { delayMonths: 12, field: 'arts' }),
    example('fails', { archetype: 'late-artist', verdict: 'false' }, { delayMonths: 0, field: 'law' }),
    example('boundary', { archetype: 'late-artist', verdict: 'unknown' }, { delayMonths: 12 }),
    example('passes', { archetype: 'late-artist', tellTale: 'late', verdict: 'true' }, { delayMonths: 12 }),
    example('fails', { archetype: 'late-artist', tellTale: 'late', verdict: 'false' }, { delayMonths: 0 }),
    example('boundary', { archetype: 'late-artist', tellTale: 'late', verdict: 'false' }, { delayMonths: 5 }),
    example('passes', { archetype: 'late-artist', tellTale: 'artist', verdict: 'true' }, { field: 'arts' }),
    example('fails', { archetype: 'late-artist', tellTale: 'artist', verdict: 'false' }, { field: 'law' }),
    example('boundary', { archetype: 'late-artist', tellTale: 'artist', verdict: 'unknown' }, {}),
    example('passes', { track: 'intensive', verdict: 'true' }, { isGraduate: true, delayMonths: 12, age: 55 }),
    example('fails', { track: 'intensive', verdict: 'false' }, { isGraduate: true, delayMonths: 12, age: 30 }),
    example('boundary', { track: 'intensive', verdict: 'unknown' }, { isGraduate: true, delayMonths: 12 }),
    example('passes', { track: 'ordinary', verdict: 'true' }, { risk: 'low' }),
    example('passes', { criterion: 'statement', verdict: 'true' }, { employerStatement: true }),
    example('fails', { criterion: 'statement', verdict: 'false' }, { employerStatement: false }),
    example('boundary', { criterion: 'statement', verdict: 'unknown' }, {}),
    example('passes', { measure: 'early', opensOn: day('2021-03-01'), dueOn: day('2021-05-23') }, { risk: 'high' }, '2021-03-01'),
    example('fails', { measure: 'early', opensOn: null }, { risk: 'low' }, '2021-03-01'),
    example('boundary', { measure: 'early', verdict: 'false' }, { isGraduate: true, delayMonths: 12 }),
    example('passes', { measure: 'later', opensOn: day('2021-03-01'), dueOn: day('2021-08-29') }, { risk: 'low' }, '2021-03-01'),
    example('fails', { measure: 'later', verdict: 'false' }, { risk: 'high' }),
    example('boundary', { measure: 'later', verdict: 'unknown' }, {}),
    example('passes', { measure: 'subsidy', opensOn: day('2021-11-29'), dueOn: day('2021-12-05') }, {}, '2021-03-01'),
    example('passes', { element: 'more', dueOn: [day('2021-05-09'), day('2021-06-13')] }, { risk: 'high' }, '2021-03-01'),
    example('fails', { element: 'more', dueOn: [] }, { risk: 'low' }, '2021-03-01'),
    example('passes', { element: 'six', dueOn: [day('2021-04-04')] }, { risk: 'low' }, '2021-03-01'),
  ];
}
