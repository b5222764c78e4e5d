import { type Condition } from '../api/types';
import { aFactor, aRuleSet, aTrial, both } from './testing/a-trial';
import { factorEntries, measureEntries, signEntries, trackEntries } from './trace-entries';

const basis = { source: 'S2 5.4' };
const when: Condition = { id: 'c1', fact: 'risk', operator: 'equal', value: 'high' };
const later = { code: 'later', text: both('Senere') };
const TRACKS = [
  { id: 'english', label: both('Engelsk'), when: { ...when, id: 'c0' }, basis },
  { id: 'intensive', label: both('Intensivt'), when, basis },
  { id: 'ordinary', label: both('Ordinært'), basis },
];
const ARCHETYPE = {
  id: 'late-artist',
  label: both('Kunstner'),
  verdict: 'unknown' as const,
  matched: 0,
  possible: 1,
  atLeast: 1,
  of: 1,
  earlyMeasures: [],
};

/** The same part in bytes from before its nodes were stored. */
function asStoredBefore<T extends { readonly trace: unknown }>(part: T): T {
  return { ...part, trace: undefined };
}

describe('the conditions of a decision', () => {
  it('have the tracks in the order in which they are tried, the proposed one among them', () => {
    const whyNot = [
      { id: 'ordinary', label: both('Ordinært'), verdict: 'true' as const, reason: later, trace: [] },
      { id: 'english', label: both('Engelsk'), verdict: 'false' as const, reason: later, trace: [{ id: 'c0', verdict: 'false' as const }] },
    ];
    const decision = aTrial({ track: { ...aTrial().track, trace: [{ id: 'c1', verdict: 'true', saw: 'high' }], whyNot } });
    const entries = trackEntries(decision, aRuleSet({ tracks: { ordered: TRACKS } }));
    expect(entries.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['english', 'false'],
      ['intensive', 'true'],
      ['ordinary', 'true'],
    ]);
    expect(entries[1]).toMatchObject({ recording: 'nodes' });
    expect(entries[1]?.verdicts.get('c1')).toEqual({ verdict: 'true', saw: 'high' });
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

  describe('of measures', () => {
    const slot = { kind: 'mentor' as const, week: 5, opensOn: '2026-11-23', dueOn: null, latestOn: null, mandatory: false, because: [] };
    const saw = (verdict: 'true' | 'false' | 'unknown') => ({ trace: [{ id: 'c1', verdict, saw: verdict === 'true' ? 'high' : null }] });
    const measures = [
      { ...slot, id: 'planned', label: both('Planlagt'), state: 'planned' as const, ...saw('true') },
      { ...slot, id: 'open', label: both('Åben'), state: 'conditional' as const, ...saw('unknown') },
      { ...slot, id: 'begun', label: both('Begyndt'), state: 'begun' as const, ...saw('false') },
    ];
    const suspendedMeasures = [{ id: 'held', label: both('Udsat'), wouldOpenOn: '2026-11-23', because: later, ...saw('true') }];
    const items = ['planned', 'open', 'begun', 'held', 'absent'].map((id) => ({ id, label: both(id), basis, when }));
    const rules = aRuleSet({ measures: { items, suspensions: [] } });
    const told = (plan: Parameters<typeof measureEntries>[0]) =>
      measureEntries(plan, rules).map(({ verdict, verdicts, recording }) => [verdict, verdicts.get('c1'), recording]);

    it('say what each in the plan saw, begun and suspended ones too, and nothing of one that is not in the plan', () => {
      expect(told({ measures, suspendedMeasures })).toEqual([
        ['true', { verdict: 'true', saw: 'high' }, 'nodes'],
        ['unknown', { verdict: 'unknown', saw: null }, 'nodes'],
        ['false', { verdict: 'false', saw: null }, 'nodes'],
        ['true', { verdict: 'true', saw: 'high' }, 'nodes'],
        [null, undefined, 'notPlanned'],
      ]);
    });

    it('hold for a measure without a condition', () => {
      const always = aRuleSet({ measures: { items: [{ id: 'planned', label: both('Planlagt'), basis }], suspensions: [] } });
      const plan = { measures: measures.slice(0, 1).map((one) => ({ ...one, trace: [] })), suspendedMeasures: [] };
      expect(measureEntries(plan, always)).toMatchObject([{ verdict: 'true', condition: null, recording: 'nodes' }]);
    });

    it('follow from the plan alone in a decision stored before the parts were, and not for begun or suspended ones', () => {
      expect(told({ measures: measures.map(asStoredBefore), suspendedMeasures: suspendedMeasures.map(asStoredBefore) })).toEqual([
        ['true', { verdict: 'true' }, 'outcome'],
        ['unknown', { verdict: 'unknown' }, 'outcome'],
        [null, undefined, 'outcome'],
        [null, undefined, 'outcome'],
        [null, undefined, 'notPlanned'],
      ]);
    });
  });

  it('follow from the outcome for the proposed track of a decision stored before', () => {
    const decision = { track: asStoredBefore(aTrial().track) };
    const [chosen] = trackEntries(decision, aRuleSet({ tracks: { ordered: TRACKS } }));
    expect(chosen).toMatchObject({ id: 'intensive', recording: 'outcome' });
    expect(chosen?.verdicts.get('c1')).toEqual({ verdict: 'true' });
  });

  it('are those of every sign of an archetype, recorded or, in a decision stored before, following from the outcome', () => {
    const sign = {
      id: 'late',
      label: both('Sen'),
      verdict: 'unknown' as const,
      trace: [{ id: 'c1', verdict: 'unknown' as const, saw: null }],
    };
    const archetype = { ...ARCHETYPE, tellTales: [sign] };
    const rules = aRuleSet({
      screening: { factors: [], bands: [], archetypes: [{ id: 'late-artist', tellTales: [{ id: 'late', when }] }] },
    });
    expect(signEntries(archetype, rules)[0]?.verdicts.get('c1')).toEqual({ verdict: 'unknown', saw: null });
    const before = signEntries({ ...archetype, tellTales: [asStoredBefore(sign)] }, rules)[0];
    expect([before?.recording, before?.verdicts.get('c1')]).toEqual(['outcome', { verdict: 'unknown' }]);
  });
});
