import { type Schema } from '../../api/types';

type Municipality = Schema<'OverviewMunicipality'>;
type RuleSet = Schema<'OverviewRuleSet'>;

const both = (text: string) => ({ da: text, en: text });

/** A rule set at a glance; name only what matters. */
export function anOverviewRuleSet(changes: Partial<RuleSet> = {}): RuleSet {
  return {
    id: 'odense-1',
    version: 1,
    validFrom: '2020-01-01',
    floor: 'dk-2020',
    tracks: [{ id: 'all', label: both('Samme forløb for alle'), level: 'ordinary', isDefault: true }],
    conversationsPerWeek: {
      min: 18,
      max: 23,
      basis: { assumption: true, source: 'S2 table 5.7, figure 2.2, 5.4', reason: both('23 er antaget.') },
    },
    consultants: { value: 12, basis: { source: 'S2 table 5.6' } },
    caseload: { value: 95, basis: { source: 'S2 table 5.7, 5.4' } },
    unemployed: { value: 1237, basis: { source: 'S2 table 5.1' }, label: both('Ledige akademikere, april 2020') },
    summary: both('En kadence for alle.'),
    ...changes,
  };
}

/** Odense of S2 (tables 5.1, 5.6, 5.7). */
export function aMunicipality(changes: Partial<Municipality> = {}): Municipality {
  return { code: '461', name: 'Odense', kind: 'universityCity', ruleSet: anOverviewRuleSet(), ...changes };
}

const perWeek = (value: number, source: string) => ({ min: value, max: value, basis: { source } });

/** Frederiksberg of S2: two tracks, nothing assumed. */
export const FREDERIKSBERG = aMunicipality({
  code: '147',
  name: 'Frederiksberg',
  ruleSet: anOverviewRuleSet({
    id: 'frederiksberg-1',
    tracks: [
      { id: 'intensive', label: both('Intensivt spor'), level: 'intensive', isDefault: false },
      { id: 'ordinary', label: both('Ordinært spor'), level: 'ordinary', isDefault: true },
    ],
    conversationsPerWeek: perWeek(30, 'S2 table 5.7, 5.9'),
    consultants: { value: 10, basis: { source: 'S2 table 5.6' } },
    caseload: { value: 115, basis: { source: 'S2 table 5.7' } },
    unemployed: { value: 969, basis: { source: 'S2 table 5.1' }, label: both('Ledige akademikere, april 2020') },
  }),
});

/** København of S2 and S0: the largest. */
export const KOEBENHAVN = aMunicipality({
  code: '101',
  name: 'København',
  ruleSet: anOverviewRuleSet({
    id: 'koebenhavn-1',
    conversationsPerWeek: perWeek(30, 'S2 table 5.7'),
    consultants: { value: 60, basis: { source: 'S0 2, S2 table 5.6' } },
    unemployed: { value: 7554, basis: { source: 'S2 table 5.1' }, label: both('Ledige akademikere, april 2020') },
  }),
});

/** Køge of S3: hardly a figure. */
export const KOEGE = aMunicipality({
  code: '259',
  name: 'Køge',
  kind: 'case',
  ruleSet: anOverviewRuleSet({
    id: 'koege-1',
    conversationsPerWeek: {
      min: 24,
      max: 24,
      basis: { assumption: true, source: 'S3 Kapacitetsudnyttelse', reason: both('Kilden giver intet tal.') },
    },
    consultants: null,
    caseload: null,
    unemployed: null,
  }),
});

/** A municipality nobody has published rules for. */
export const WITHOUT_RULES = aMunicipality({ code: '851', name: 'Aalborg', ruleSet: null });

export function anOverview(municipalities: readonly Municipality[]): Schema<'Overview'> {
  return { on: '2026-11-21', municipalities: [...municipalities] };
}
