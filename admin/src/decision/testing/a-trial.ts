import { type Fact, type RuleSet, type Schema } from '../../api/types';

type Trial = Schema<'Trial'>;

const both = (text: string): { da: string; en: string } => ({ da: text, en: `${text} (en)` });

/** Two facts of the kind rules ask about: a number with a unit, and a yes/no. */
export const FACTS: readonly Fact[] = [
  {
    id: 'educationDelayMonths',
    key: 'educationDelayMonths',
    type: 'integer',
    label: both('Forsinkelse i uddannelsen'),
    phrase: { is: both('uddannelsen er forsinket {value}'), isNot: both('uddannelsen ikke er forsinket {value}') },
    help: both('Hele måneder'),
    source: 'citizen',
    firstKnown: 'firstConversation',
    class: 'ordinary',
    changeable: false,
    unit: { da: 'måneder', en: 'months' },
    unitSingular: { da: 'måned', en: 'month' },
  },
  {
    id: 'activeNetwork',
    key: 'activeNetwork',
    type: 'boolean',
    label: both('Aktivt netværk'),
    phrase: { yes: both('borgeren bruger sit netværk'), no: both('borgeren ikke bruger sit netværk') },
    help: both('Bruger netværket'),
    source: 'consultant',
    firstKnown: 'firstConversation',
    class: 'ordinary',
    changeable: true,
  },
];

/** A factor that holds unless the test says otherwise. */
export function aFactor(factor: Partial<Schema<'FactorResult'>> & { readonly id: string }): Schema<'FactorResult'> {
  return {
    label: both(`Forhold ${factor.id}`),
    nature: 'objective',
    verdict: 'true',
    points: 3,
    missing: [],
    saw: [],
    justified: false,
    trace: [],
    ...factor,
  };
}

/** A trial of a citizen in week 5 at high risk, with nothing planned; a test names what it is about. */
export function aTrial(trial: Partial<Trial> = {}): Trial {
  return {
    ruleSetVersionId: '5b1f0000-0000-4000-8000-000000000001',
    facts: {},
    ruleSet: { municipality: '147', version: 1, contentHash: 'abc', floor: 'dk-2020', whatIf: false },
    asOf: '2026-11-23',
    unemploymentWeek: 5,
    screening: { risk: 'high', riskLabel: both('Høj risiko'), score: { min: 8, max: 8 }, factors: [], archetypes: [] },
    track: {
      id: 'intensive',
      label: both('Intensivt spor'),
      level: 'intensive',
      planFollows: 'intensive',
      status: 'proposed',
      because: [],
      trace: [],
      whyNot: [],
    },
    contactPlan: [],
    heldContacts: [],
    measures: [],
    suspendedMeasures: [],
    missingFacts: [],
    whatWouldChange: [],
    ...trial,
  };
}

/** A rule set with the parts the view of a decision reads. */
export function aRuleSet(document: object): RuleSet {
  const empty = {
    header: {},
    screening: { factors: [], bands: [], archetypes: [] },
    tracks: { ordered: [] },
    cadence: { elements: [] },
    measures: { items: [], suspensions: [] },
    grants: { criteria: [] },
  };
  const floorDocument = { id: 'dk-2020', label: both('Minimum 2020'), cadence: [], measures: [] };
  return { id: 'r', name: 'Frederiksberg', version: 1, document: { ...empty, ...document }, floorDocument } as unknown as RuleSet;
}

export { both };
