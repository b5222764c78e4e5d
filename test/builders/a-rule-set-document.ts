import type { FactCatalogue } from '../../server/domain/facts/fact';
import { aCatalogue } from './a-catalogue';
import { aFact } from './a-fact';

type Json = Record<string, unknown>;

const words = (text: string): Json => ({ da: `${text} på dansk`, en: text });
const basis = { source: 'S2 5.4' };

/** What rule-set tests need: ordinary, justified, forbidden, worked-out and course facts. */
export const RULE_SET_CATALOGUE: FactCatalogue = aCatalogue(
  aFact({ key: 'isGraduate', type: 'boolean' }),
  aFact({ key: 'delayMonths', type: 'integer', min: 0, max: 120 }),
  aFact({ key: 'age', type: 'integer', min: 15, max: 75, class: 'justified' }),
  aFact({ key: 'religion', type: 'enum', values: ['none', 'other'], class: 'forbidden' }),
  aFact({ key: 'courseWeeks', type: 'number', min: 0, max: 104, source: 'course' }),
  aFact({ key: 'unemploymentWeek', type: 'integer', min: 1, max: 2000, source: 'derived' }),
  aFact({ key: 'risk', type: 'enum', values: ['high', 'medium', 'low'], source: 'derived' }),
  aFact({ key: 'score', type: 'number', min: -100, max: 200, source: 'derived' }),
  aFact({ key: 'track', type: 'enum', values: [], source: 'derived' }),
);

export const isDelayed = { fact: 'delayMonths', operator: 'greaterThanInclusive', value: 6 };

/** A small rule set that uses every part once: two tracks, two bands, an element of each type, a suspended measure, a grant criterion. Fresh each time. */
export function aRuleSetDocument(): Json {
  const document = {
    header: {
      kind: 'municipality',
      id: '999',
      name: 'Prøveby',
      municipality: '999',
      validFrom: '2020-01-01',
      floor: 'dk-test',
      owner: 'test',
      reviewBy: '2027-01-01',
      summary: words('a test'),
      terms: { jobCentre: words('the job centre') },
      sources: ['S2 5.4'],
    },
    screening: {
      factors: [{ id: 'delayed', label: words('delayed'), nature: 'objective', points: 10, pointsBasis: basis, when: isDelayed, basis }],
      bands: [
        { id: 'high', label: words('high'), from: 10, basis },
        { id: 'low', label: words('low'), basis },
      ],
      archetypes: [
        {
          id: 'late-starter',
          label: words('late starter'),
          story: words('a story'),
          atLeast: 1,
          tellTales: [{ id: 'delayed-tale', label: words('delayed'), when: isDelayed }],
          lookFor: words('look'),
          earlyMeasures: ['internship'],
          basis,
        },
      ],
    },
    tracks: {
      ordered: [
        {
          id: 'intensive',
          label: words('intensive'),
          level: 'intensive',
          when: { fact: 'risk', operator: 'equal', value: 'high' },
          description: words('more'),
          basis,
          guidanceShare: { atLeast: 0.1, atMost: 0.15, basis },
        },
        { id: 'ordinary', label: words('ordinary'), level: 'ordinary', description: words('as usual'), basis },
      ],
    },
    cadence: {
      ordinaryManner: { kind: 'individual', with: 'jobConsultant', minutes: 30, booking: 'selfBooked', bookingDeadlineDaysBefore: 7 },
      mannerBasis: basis,
      elements: [
        { type: 'milestone', id: 'review', label: words('review'), basis, window: { fromWeek: 52, toWeek: 69 }, metBy: ['annualReview'] },
        {
          type: 'within',
          id: 'first-half',
          label: words('within'),
          basis,
          contacts: 2,
          window: { fromWeek: 1, toWeek: 26 },
          kinds: ['individual'],
        },
        { type: 'pace', id: 'monthly', label: words('pace'), basis, contacts: 1, everyWeeks: 4, fromWeek: 27 },
        {
          type: 'interval',
          id: 'after-review',
          label: words('interval'),
          basis,
          atMostWeeks: 8,
          fromWeek: 53,
          opensWeeksBefore: 2,
          afterMilestone: 'review',
        },
        {
          type: 'extra',
          id: 'more',
          label: words('extra'),
          basis,
          contacts: 3,
          window: { fromMonth: 2, toMonth: 4 },
          tracks: ['intensive'],
        },
      ],
    },
    clock: { resets: ['individual', 'joint'], basis },
    measures: {
      items: [
        {
          id: 'early-internship',
          kind: 'internship',
          label: words('internship'),
          description: words('an internship'),
          when: { fact: 'track', operator: 'equal', value: 'intensive' },
          timing: { in: 13 },
          mandatory: true,
          durationWeeks: 4,
          basis,
          suspendedBy: 'high-season',
        },
        {
          id: 'late-subsidy',
          kind: 'wageSubsidy',
          label: words('wage subsidy'),
          description: words('a wage subsidy'),
          timing: { after: 26, by: 40 },
          mandatory: false,
          basis,
        },
      ],
      suspensions: [
        {
          id: 'high-season',
          highSeasonMonths: [6, 7, 8, 9],
          whenUnemploymentRising: true,
          fallback: { id: 'one-by-26', kind: 'internship', label: words('one'), by: 26, mandatory: true },
          basis,
        },
      ],
    },
    grants: {
      criteria: [
        {
          id: 'short-course',
          label: words('short'),
          role: 'supporting',
          when: { fact: 'courseWeeks', operator: 'lessThan', value: 7 },
          basis,
        },
        { id: 'graduate', label: words('graduate'), role: 'required', when: { fact: 'isGraduate', operator: 'equal', value: true }, basis },
      ],
      supportingAtLeast: { count: 1, basis },
      priceCeilingOere: { value: 4_000_000, basis },
      yearlyBudgetOere: { value: 150_000_000, basis },
      positiveListShare: { value: 0.8, basis },
      followUpMeasure: { kinds: ['internship'], withinWeeks: 4, basis },
    },
    reminders: [{ taskKind: 'conversation', steps: [{ days: -2, dayType: 'working', to: 'citizen', channel: 'mail' }], basis }],
    capacity: {
      conversationsPerWeek: { byMonth: [30, 30, 30, 30, 30, 35, 35, 35, 35, 30, 30, 30], basis },
      caseload: { value: 95, basis },
      consultants: { value: 2.5, basis },
      minutesByKind: { individual: 30, joint: 45 },
      minutesBasis: basis,
    },
    calendar: { closingDays: [{ from: '2026-12-24', to: '2026-12-24', label: words('Christmas Eve') }], basis },
    parameters: [
      { id: 'answer-hours', label: words('answer'), value: 24, unit: words('hours'), min: 1, max: 72, basis, steers: 'informs' },
    ],
    notRules: [{ statement: words('a statement'), source: 'S3', reason: words('a reason') }],
  };
  return structuredClone(document);
}

/** A floor that asks for six conversations in 26 weeks, then one every 13 weeks, and a measure by week 26. Fresh each time. */
export function aFloorDocument(): Json {
  return structuredClone({
    id: 'dk-test',
    label: words('floor'),
    status: 'inForce',
    validFrom: '2020-01-01',
    validTo: '2024-01-01',
    reference: 'S2 5.4',
    verifiedOn: null,
    owner: 'test',
    certainty: words('seen'),
    cadence: [
      { type: 'within', id: 'floor-six', label: words('six'), basis, contacts: 6, window: { fromWeek: 1, toWeek: 26 } },
      { type: 'interval', id: 'floor-every-13', label: words('every 13'), basis, atMostWeeks: 13, fromWeek: 27, opensWeeksBefore: 4 },
    ],
    measures: [
      {
        id: 'floor-duty',
        kind: 'rightAndDuty',
        label: words('duty'),
        description: words('duty'),
        when: isDelayed,
        timing: { by: 26 },
        mandatory: true,
        basis,
      },
    ],
    attendance: [{ from: '2020-03-01', to: '2021-03-01', basis, channels: ['phone', 'video'] }],
    suspensions: [{ from: '2020-03-12', to: '2020-05-27', basis }],
    pausesShiftMonths: false,
    takeOverMonth: 4,
    parameters: [],
    notRules: [],
  });
}

/**
 * Replaces, adds or (value `undefined`) removes one part of a document, named as the errors name it: `changed(document, 'measures.items[0].timing', { in: 0 })`.
 */
export function changed(document: Json, field: string, value: unknown): Json {
  const path = [...field.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key]) => (index === undefined ? (key ?? '') : Number(index)));
  const last = path.pop();
  if (last === undefined) throw new Error('a field is needed');
  const parent = path.reduce<unknown>((node, key) => (node as Json)[key as string], document) as Json;
  if (parent === undefined) throw new Error(`the document has no ${field}`);
  if (value === undefined) delete parent[last as string];
  else parent[last as string] = value;
  return document;
}
