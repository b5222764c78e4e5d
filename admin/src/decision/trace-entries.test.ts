import { type Condition } from '../api/types';
import { aFactor, aRuleSet, aTrial, both } from './testing/a-trial';
import { factorEntries, measureEntries, trackEntries } from './trace-entries';

const basis = { source: 'S2 5.4' };
const when: Condition = { id: 'c1', fact: 'risk', operator: 'equal', value: 'high' };
const later = { code: 'later', text: both('Senere') };
const TRACKS = [
  { id: 'english', label: both('Engelsk'), when: { ...when, id: 'c0' }, basis },
  { id: 'intensive', label: both('Intensivt'), when, basis },
  { id: 'ordinary', label: both('Ordinært'), basis },
];

describe('the conditions of a decision', () => {
  it('have the tracks in the order in which they are tried, the proposed one among them', () => {
    const whyNot = [
      { id: 'ordinary', label: both('Ordinært'), verdict: 'true' as const, reason: later, trace: [] },
      { id: 'english', label: both('Engelsk'), verdict: 'false' as const, reason: later, trace: [{ id: 'c0', verdict: 'false' as const }] },
    ];
    const decision = aTrial({ track: { ...aTrial().track, whyNot } });
    const entries = trackEntries(decision, aRuleSet({ tracks: { ordered: TRACKS } }));
    expect(entries.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['english', 'false'],
      ['intensive', 'true'],
      ['ordinary', 'true'],
    ]);
    expect(entries[1]?.verdicts.get('c1')).toEqual({ verdict: 'true' });
    expect(entries[2]?.condition).toBeNull();
  });

  it('have no chosen track while it is undecided', () => {
    const decision = aTrial({ track: { ...aTrial().track, id: 'undecided', planFollows: 'ordinary' } });
    expect(trackEntries(decision, aRuleSet({ tracks: { ordered: TRACKS } }))).toEqual([]);
  });

  it('have no text when the rules are not at hand', () => {
    const decision = aTrial({
      screening: { ...aTrial().screening, factors: [aFactor({ id: 'delay', trace: [{ id: 'c', verdict: 'true' }] })] },
    });
    expect(factorEntries(decision)[0]).toMatchObject({ condition: undefined, trace: [{ id: 'c', verdict: 'true' }] });
  });

  it('say nothing about a measure that has begun or is not in the plan', () => {
    const slot = { kind: 'mentor' as const, week: 5, opensOn: '2026-11-23', dueOn: null, latestOn: null, mandatory: false, because: [] };
    const measures = [
      { ...slot, id: 'planned', label: both('Planlagt'), state: 'planned' as const },
      { ...slot, id: 'open', label: both('Åben'), state: 'conditional' as const },
      { ...slot, id: 'begun', label: both('Begyndt'), state: 'begun' as const },
    ];
    const items = ['planned', 'open', 'begun', 'absent'].map((id) => ({ id, label: both(id), basis, when }));
    const entries = measureEntries({ measures }, aRuleSet({ measures: { items, suspensions: [] } }));
    expect(entries.map(({ verdict }) => verdict)).toEqual(['true', 'unknown', null, null]);
  });
});
