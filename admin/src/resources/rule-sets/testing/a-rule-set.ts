import { type Basis, type RuleSet, type RuleSetDocument, type RuleSetSummary, type Schema } from '../../../api/types';

const both = (text: string) => ({ da: text, en: text });
const source = (place: string): Basis => ({ source: place });

/** A rule set with nothing in it but what every rule set must have: one track for all and one band. */
export function anEmptyDocument(): RuleSetDocument {
  return {
    header: {
      kind: 'municipality',
      id: '147',
      name: 'Frederiksberg',
      municipality: '147',
      validFrom: '2020-01-01',
      floor: 'dk-2020',
      owner: 'Faglig koordinator',
      reviewBy: '2027-06-30',
      summary: both('Ét spor for alle.'),
      terms: {},
      sources: [],
    },
    screening: { factors: [], bands: [{ id: 'low', label: both('Ikke screenet'), basis: source('S2 5.4') }], archetypes: [] },
    tracks: {
      ordered: [
        { id: 'all', label: both('Samme forløb'), level: 'ordinary', description: both('Alle går samme vej.'), basis: source('S2 5.5') },
      ],
    },
    cadence: {
      ordinaryManner: { kind: 'individual', with: 'jobConsultant', minutes: 30, booking: 'calledIn' },
      mannerBasis: source('S2 5.4'),
      elements: [],
    },
    clock: { resets: [], basis: source('S2 table 5.12') },
    measures: { items: [], suspensions: [] },
    grants: { criteria: [] },
    reminders: [],
    capacity: {
      conversationsPerWeek: { byMonth: Array.from({ length: 12 }, () => 30), basis: source('S2 table 5.7') },
      minutesByKind: {},
      minutesBasis: source('S2 5.4'),
    },
    calendar: { closingDays: [], basis: source('S2 5.4') },
    parameters: [],
    notRules: [],
  };
}

export function aFloor(): Schema<'Floor'> {
  return {
    id: 'dk-2020',
    label: both('Minimum 2020'),
    status: 'inForce',
    validFrom: '2020-01-01',
    validTo: '2024-01-01',
    reference: 'S2 5.4',
    verifiedOn: null,
    owner: 'Fagligt ansvarlig',
    certainty: both('Loven er ikke set.'),
    cadence: [],
    measures: [],
    attendance: [],
    suspensions: [],
    pausesShiftMonths: false,
    parameters: [],
    notRules: [],
  };
}

export function aSummary(changes: Partial<RuleSetSummary> = {}): RuleSetSummary {
  return {
    id: 'frederiksberg-1',
    owner: '147',
    kind: 'municipality',
    name: 'Frederiksberg',
    municipality: '147',
    version: 1,
    contentHash: `20d253ab90da${'0'.repeat(52)}`,
    floor: 'dk-2020',
    validFrom: '2020-01-01',
    status: 'published',
    createdAt: '2026-11-21T15:05:25.402Z',
    ...changes,
  };
}

export function aRuleSet(document: RuleSetDocument = anEmptyDocument(), changes: Partial<RuleSetSummary> = {}): RuleSet {
  return { ...aSummary(changes), document, floorDocument: aFloor() };
}
