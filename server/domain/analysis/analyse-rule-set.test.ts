import {
  all,
  any,
  leaf,
  named,
  not,
  prepareSmall,
  smallCatalogue,
  smallExamples,
  smallFloor,
  smallRuleSet,
} from '../../../test/builders/small-rule-set';
import { compileCondition } from '../rulebook/compile-condition';
import type { Floor } from '../rulebook/floor';
import { prepareRuleSet } from '../rulebook/prepare-rule-set';
import type { RuleExample } from '../rulebook/rule-example';
import type { CadenceElement, Measure, RuleSet, Track } from '../rulebook/rule-set';
import { analyseRuleSet } from './analyse-rule-set';
import type { Finding, FindingCode } from './finding';

const basis = { source: 'S2 5.4' };
const EXAMPLE_CODES: readonly FindingCode[] = ['missing-example', 'failing-example', 'example-of-unknown-rule', 'not-on-the-boundary'];

function analyse(ruleSet: RuleSet, examples = smallExamples(), floor: Floor = smallFloor()): Finding[] {
  return analyseRuleSet(prepareSmall(ruleSet, floor), examples);
}

/** A planted rule set loses examples; those findings have tests of their own. */
function faults(ruleSet: RuleSet, floor?: Floor): Finding[] {
  return analyse(ruleSet, smallExamples(), floor).filter(({ code }) => !EXAMPLE_CODES.includes(code));
}

function codes(findings: readonly Finding[]): string[] {
  return findings.map(({ code, rule }) => `${code} ${rule}`).sort();
}

const small = smallRuleSet();
const withTracks = (...ordered: Track[]): RuleSet => ({ ...small, tracks: { ordered } });
const withElements = (...elements: CadenceElement[]): RuleSet => ({ ...small, cadence: { ...small.cadence, elements } });
const withMeasure = (measure: Measure): RuleSet => ({
  ...small,
  measures: { ...small.measures, items: [...small.measures.items, measure] },
});
const withFactor = (more: Partial<RuleSet['screening']['factors'][number]>): RuleSet => {
  const factor = {
    ...small.screening.factors[0],
    id: 'planted',
    label: named('planted'),
    ...more,
  } as RuleSet['screening']['factors'][number];
  return { ...small, screening: { ...small.screening, factors: [...small.screening.factors, factor] } };
};
const [intensive, ordinary] = small.tracks.ordered as [Track, Track];
const track = (id: string, level: Track['level'], when?: Track['when']): Track => ({
  ...ordinary,
  id,
  label: named(id),
  level,
  ...(when ? { when } : {}),
});
const element = (more: Partial<CadenceElement>): CadenceElement =>
  ({ id: 'planted', label: named('planted'), basis, ...more }) as CadenceElement;
const measure = (more: Partial<Measure>): Measure => ({
  ...(small.measures.items[0] as Measure),
  id: 'planted',
  timing: { by: 20 },
  ...more,
});

it('finds nothing in a rule set in which nothing is wrong', () => {
  expect(analyse(small)).toEqual([]);
});

describe('the floor', () => {
  it('is broken by an ordinary conversation of a kind that does not reset the clock: all six are missing by week 26', () => {
    const planted = {
      ...small,
      cadence: { ...small.cadence, ordinaryManner: { ...small.cadence.ordinaryManner, kind: 'workshop' as const } },
    };
    const found = faults(planted).filter(({ code }) => code === 'floor-violation');
    expect(found.map(({ rule, track: id, week, shortfall }) => [rule, id, week, shortfall])).toEqual([
      ['floor-element:six', 'intensive', 26, 6],
      ['floor-element:every-13', 'intensive', 39, 1],
      ['floor-element:six', 'ordinary', 26, 6],
      ['floor-element:every-13', 'ordinary', 39, 1],
    ]);
    // The witness of the intensive track really is in it: delayed (3) and older (2) make 5 points.
    expect(found[0]?.witness).toMatchObject({ isGraduate: true, score: 5, risk: 'high', track: 'intensive' });
    expect(found[2]?.witness).toMatchObject({ track: 'ordinary' });
    expect(found[0]?.text.en).toContain('at the end of week 26 6 conversations are missing');
    expect(faults({ ...planted, clock: { ...small.clock, resets: ['individual', 'workshop'] } })).toEqual([]);
  });

  it('is broken by a clock no planned conversation resets', () => {
    expect(codes(faults({ ...small, clock: { ...small.clock, resets: ['webinar'] } }))).toContain('floor-violation floor-element:six');
  });

  it('is broken by conversations over the phone from the day the dispensation ended', () => {
    const planted = {
      ...small,
      cadence: { ...small.cadence, ordinaryManner: { ...small.cadence.ordinaryManner, kind: 'phone' as const } },
    };
    const found = faults(planted).find(({ rule }) => rule === 'floor-element:six');
    expect(found).toMatchObject({ code: 'floor-violation', week: 26, shortfall: 6 });
    const allowed = { ...smallFloor(), attendance: smallFloor().attendance.map((rule) => ({ ...rule, to: undefined })) };
    expect(faults(planted, allowed)).toEqual([]);
  });

  it('is broken where the fund holds conversations the floor wants from the municipality', () => {
    const [six, every] = smallFloor().cadence as [CadenceElement, CadenceElement];
    const floor: Floor = { ...smallFloor(), cadence: [{ ...six, heldBy: 'municipality' }, every] };
    const planted = {
      ...small,
      cadence: { ...small.cadence, ordinaryManner: { ...small.cadence.ordinaryManner, with: 'insuranceFund' as const } },
    };
    expect(codes(faults(planted, floor))).toEqual(['floor-violation floor-element:six', 'floor-violation floor-element:six']);
    expect(faults(small, floor)).toEqual([]);
  });

  it("is broken where the floor's own kind of conversation does not count in the municipality", () => {
    const [six, every] = smallFloor().cadence as [CadenceElement, CadenceElement];
    const floor: Floor = { ...smallFloor(), cadence: [{ ...six, kinds: ['group'] }, every] };
    expect(codes(faults(small, floor))).toContain('floor-violation floor-element:six');
    expect(faults({ ...small, clock: { ...small.clock, resets: ['individual', 'group'] } }, floor)).toEqual([]);
  });

  it.each<[string, CadenceElement]>([
    [
      'a milestone of a kind that does not count takes no required place',
      element({ type: 'milestone', window: { fromWeek: 1, toWeek: 5 }, manner: { kind: 'workshop' }, metBy: ['workshop'] }),
    ],
    ['extra conversations never stand in for required ones', element({ type: 'extra', contacts: 6, window: { fromWeek: 1, toWeek: 26 } })],
    [
      'a milestone that takes a required place counts as it',
      element({ type: 'milestone', window: { fromWeek: 2, toWeek: 4 }, manner: { kind: 'joint' }, metBy: ['joint'] }),
    ],
    ['a tighter interval only adds', element({ type: 'interval', atMostWeeks: 4, fromWeek: 10, opensWeeksBefore: 2 })],
  ])('cannot be broken by the elements of the municipality: %s', (_, planted) => {
    expect(faults(withElements(...small.cadence.elements, planted)).filter(({ code }) => code === 'floor-violation')).toEqual([]);
  });

  it('gets its measure by week 26 from the planner where the municipality has none', () => {
    const none = { ...small, measures: { items: [], suspensions: [] } };
    expect(faults(none)).toEqual([]);
  });
});

describe('conditions', () => {
  it('never true: two demands on one fact that exclude each other, with the citizen who comes nearest', () => {
    const planted = withFactor({
      when: all(leaf('delayMonths', 'lessThan', 3), leaf('delayMonths', 'greaterThan', 6), leaf('isGraduate', 'equal', true)),
    });
    const found = faults(planted);
    expect(codes(found)).toEqual(['never-true factor:planted']);
    expect(found[0]?.witness).toMatchObject({ isGraduate: true });
    expect(
      faults(
        withFactor({
          when: all(leaf('delayMonths', 'greaterThan', 3), leaf('delayMonths', 'lessThan', 6), leaf('isGraduate', 'equal', true)),
        }),
      ),
    ).toEqual([]);
  });

  it('never true: a risk no citizen can have', () => {
    const planted = withMeasure(measure({ when: leaf('risk', 'equal', 'medium') }));
    expect(codes(faults(planted))).toEqual(['never-true measure:planted']);
    expect(faults(withMeasure(measure({ when: leaf('risk', 'equal', 'high') })))).toEqual([]);
  });

  it('never true: a risk and a fact that no citizen has together', () => {
    // Without the delay there are at most 2 points, and high begins at 5.
    const planted = withMeasure(measure({ when: all(leaf('risk', 'equal', 'high'), leaf('delayMonths', 'lessThan', 6)) }));
    expect(codes(faults(planted))).toEqual(['never-true measure:planted']);
    expect(faults(withMeasure(measure({ when: all(leaf('risk', 'equal', 'high'), leaf('delayMonths', 'lessThan', 7)) })))).toEqual([]);
  });

  it('never true: a track and a risk that no citizen has together', () => {
    const planted = withMeasure(measure({ when: all(leaf('track', 'equal', 'intensive'), leaf('risk', 'equal', 'low')) }));
    expect(codes(faults(planted))).toEqual(['never-true measure:planted']);
  });

  it('always true: one side or the other of a threshold, with a citizen who meets it', () => {
    const planted = withMeasure(measure({ when: any(leaf('delayMonths', 'lessThan', 6), leaf('delayMonths', 'greaterThanInclusive', 6)) }));
    const found = faults(planted);
    expect(codes(found)).toEqual(['always-true measure:planted']);
    expect(found[0]?.witness).toHaveProperty('delayMonths');
    expect(faults(withMeasure(measure({ when: any(leaf('delayMonths', 'lessThan', 6), leaf('delayMonths', 'greaterThan', 6)) })))).toEqual(
      [],
    );
  });

  it('always true: a threshold at the end of what the catalogue allows', () => {
    expect(codes(faults(withMeasure(measure({ when: leaf('delayMonths', 'greaterThanInclusive', 0) }))))).toEqual([
      'always-true measure:planted',
    ]);
  });

  it('never matched: an archetype that wants more characteristics than can hold at once', () => {
    const [archetype] = small.screening.archetypes;
    if (!archetype) throw new Error('the small rule set has an archetype');
    const lawyer = { id: 'lawyer', label: named('lawyer'), when: leaf('field', 'equal', 'law') };
    const plant = (atLeast: number): RuleSet => ({
      ...small,
      screening: { ...small.screening, archetypes: [{ ...archetype, atLeast, tellTales: [...archetype.tellTales, lawyer] }] },
    });
    expect(codes(faults(plant(3)))).toEqual(['never-true archetype:late-artist']);
    expect(faults(plant(2))).toEqual([]);
  });

  it('is searched with a proof where there are too many combinations to try', () => {
    const many = smallCatalogue.facts[0];
    if (!many) throw new Error('the small catalogue has facts');
    const switches = Array.from({ length: 20 }, (_, index) => ({ ...many, key: `switch${index}` }));
    const facts = [...smallCatalogue.facts, ...switches];
    const catalogue = { facts, byKey: new Map(facts.map((one) => [one.key, one])) };
    const run = (...more: Parameters<typeof all>): string[] => {
      const ruleSet = withMeasure(measure({ when: all(...switches.map(({ key }) => leaf(key, 'equal', true)), ...more) }));
      const prepared = prepareRuleSet({
        ruleSet,
        floor: smallFloor(),
        catalogue,
        version: 1,
        contentHash: 'none',
        compile: compileCondition,
      });
      return codes(analyseRuleSet(prepared, smallExamples())).filter(
        (code) => code.endsWith('measure:planted') && !code.startsWith('missing'),
      );
    };
    expect(run()).toEqual([]);
    expect(run(leaf('switch7', 'equal', false))).toEqual(['never-true measure:planted']);
  });
});

describe('tracks', () => {
  it('nobody can reach, because no score leads there', () => {
    const unreachable = track('far', 'special', leaf('score', 'greaterThan', 5));
    const found = faults(withTracks(unreachable, intensive, ordinary));
    expect(codes(found)).toEqual(['unreachable-track track:far']);
    expect(
      faults(withTracks(track('far', 'special', leaf('score', 'greaterThan', 4)), ordinary)).filter(
        ({ code }) => code === 'unreachable-track',
      ),
    ).toEqual([]);
  });

  it('made dead by an earlier one, with a citizen who should have come in it', () => {
    const found = faults(withTracks(intensive, track('mild', 'light', leaf('score', 'greaterThanInclusive', 5)), ordinary));
    expect(codes(found)).toEqual(['dead-track track:mild']);
    expect(found[0]).toMatchObject({ track: 'mild', witness: { score: 5, risk: 'high' } });
    expect(found[0]?.text.en).toContain('"intensive"');
    expect(faults(withTracks(intensive, track('mild', 'light', leaf('score', 'greaterThanInclusive', 3)), ordinary))).toEqual([]);
  });

  it('that overlap so that the order takes help away: the lighter one comes first', () => {
    const light = track('light', 'light', leaf('delayMonths', 'greaterThan', 12));
    const found = faults(withTracks(light, intensive, ordinary));
    expect(codes(found)).toEqual(['track-overlap track:intensive']);
    expect(found[0]).toMatchObject({ severity: 'error', witness: { risk: 'high' } });
    expect(found[0]?.witness?.['delayMonths']).toBeGreaterThan(12);
    const swapped = withTracks(intensive, light, ordinary);
    const excluded = withTracks(
      { ...light, when: all(leaf('delayMonths', 'greaterThan', 12), not(leaf('risk', 'equal', 'high'))) },
      intensive,
      ordinary,
    );
    expect([...faults(swapped), ...faults(excluded)]).toEqual([]);
  });

  it('that overlap at the same level, where only the order decides', () => {
    const found = faults(withTracks(track('other', 'intensive', leaf('field', 'equal', 'arts')), intensive, ordinary));
    expect(found).toMatchObject([{ code: 'track-overlap', severity: 'warning', witness: { field: 'arts', risk: 'high' } }]);
  });

  it('that leave a gap: a citizen who fits none', () => {
    const found = faults(withTracks(intensive));
    expect(codes(found)).toContain('track-gap tracks');
    expect(found.find(({ code }) => code === 'track-gap')?.witness).toMatchObject({ risk: 'low' });
  });
});

describe('bands', () => {
  const withBands = (...bands: RuleSet['screening']['bands']): RuleSet => ({ ...small, screening: { ...small.screening, bands } });
  const [high, low] = small.screening.bands;
  if (!high || !low) throw new Error('the small rule set has two bands');

  it('no score reaches, with the citizen who comes nearest', () => {
    // The scores are 0, 2, 3 and 5: nothing lies at 4.
    const found = faults(withBands(high, { id: 'medium', label: named('medium'), from: 4, basis }, low));
    expect(codes(found)).toEqual(['unreachable-band band:medium']);
    expect(found[0]?.witness).toMatchObject({ score: 5 });
    expect(
      faults(withBands(high, { id: 'medium', label: named('medium'), from: 3, basis }, low)).filter(({ code }) => code.includes('band')),
    ).toEqual([]);
  });

  it('that leave scores out', () => {
    const found = faults(withBands(high, { ...low, from: 1 }));
    expect(found.find(({ code }) => code === 'band-gap')).toMatchObject({ rule: 'band:low', witness: { score: 0 } });
  });

  it('in the wrong order', () => {
    expect(codes(faults(withBands({ ...low, from: 5 }, { ...high, from: undefined })))).toContain('band-order band:high');
  });
});

describe('settings that change nothing', () => {
  const dead = (ruleSet: RuleSet): string[] => codes(faults(ruleSet).filter(({ code }) => code === 'dead-parameter'));

  it('a factor without points', () => {
    expect(dead(withFactor({ points: 0, when: leaf('field', 'equal', 'law') }))).toEqual(['dead-parameter factor:planted']);
    expect(dead(withFactor({ points: 1, when: leaf('field', 'equal', 'law') }))).toEqual(['dead-parameter factor:planted']);
    // 3 + 2 is the only way to 5; with 2 points more, 3 + 2 gets there too.
    expect(dead(withFactor({ points: 2, when: leaf('field', 'equal', 'law') }))).toEqual([]);
  });

  it.each<[string, CadenceElement]>([
    ["an interval longer than the floor's", element({ type: 'interval', atMostWeeks: 20, fromWeek: 27, opensWeeksBefore: 4 })],
    ["a number within a window below the floor's", element({ type: 'within', contacts: 3, window: { fromWeek: 1, toWeek: 26 } })],
    ["a pace slower than the floor's interval", element({ type: 'pace', contacts: 1, everyWeeks: 40, fromWeek: 27 })],
    ['no extra conversations', element({ type: 'extra', contacts: 0, window: { fromWeek: 5, toWeek: 15 } })],
  ])('%s', (_, planted) => {
    expect(dead(withElements(...small.cadence.elements, planted))).toEqual(['dead-parameter element:planted']);
  });

  it.each<[string, CadenceElement]>([
    ["an interval shorter than the floor's", element({ type: 'interval', atMostWeeks: 8, fromWeek: 27, opensWeeksBefore: 4 })],
    [
      "an interval as long as the floor's that begins earlier",
      element({ type: 'interval', atMostWeeks: 13, fromWeek: 1, opensWeeksBefore: 4 }),
    ],
    ['seven conversations where the floor wants six', element({ type: 'within', contacts: 7, window: { fromWeek: 1, toWeek: 26 } })],
    [
      'a first conversation with a manner of its own',
      element({ type: 'milestone', window: { fromWeek: 1, toWeek: 4 }, manner: { minutes: 60 } }),
    ],
  ])('but not %s', (_, planted) => {
    expect(dead(withElements(...small.cadence.elements, planted))).toEqual([]);
  });

  it('a deadline for booking where the citizen is called in', () => {
    const manner = { kind: 'joint' as const, booking: 'calledIn' as const };
    const planted = (more: object): RuleSet =>
      withElements(
        ...small.cadence.elements,
        element({ type: 'milestone', window: { fromWeek: 1, toWeek: 4 }, manner: { ...manner, ...more } }),
      );
    expect(dead(planted({ bookingDeadlineDaysBefore: 7 }))).toEqual(['dead-parameter element:planted']);
    expect(dead(planted({}))).toEqual([]);
  });

  it('a suspension no measure uses, and one that nothing sets off', () => {
    const [summer] = small.measures.suspensions;
    if (!summer) throw new Error('the small rule set has a suspension');
    const planted = { ...summer, id: 'planted', fallback: { ...summer.fallback, id: 'planted-instead' } };
    expect(dead({ ...small, measures: { ...small.measures, suspensions: [summer, planted] } })).toEqual([
      'dead-parameter suspension:planted',
    ]);
    const idle = { ...summer, highSeasonMonths: [], whenUnemploymentRising: false };
    expect(dead({ ...small, measures: { ...small.measures, suspensions: [idle] } })).toEqual(['dead-parameter suspension:summer']);
  });

  it('a parameter that says it steers a part in which its value does not occur', () => {
    const parameter = { id: 'planted', label: named('planted'), value: 18, basis, steers: 'capacity' as const };
    expect(dead({ ...small, parameters: [parameter] })).toEqual(['dead-parameter parameter:planted']);
    expect(dead({ ...small, parameters: [{ ...parameter, steers: 'informs' }] })).toEqual([]);
    expect(dead({ ...small, parameters: [{ ...parameter, value: 30 }] })).toEqual([]);
  });

  it('a price ceiling no course can reach, and support of at least none', () => {
    expect(dead({ ...small, grants: { ...small.grants, priceCeilingOere: { value: 100_000_000, basis } } })).toEqual([
      'dead-parameter grants',
    ]);
    expect(dead({ ...small, grants: { ...small.grants, supportingAtLeast: { count: 0, basis } } })).toEqual(['dead-parameter grants']);
    expect(dead({ ...small, grants: { ...small.grants, priceCeilingOere: { value: 5_000_000, basis } } })).toEqual([]);
  });
});

it('finds grant criteria that exclude each other, and more support asked for than there is', () => {
  const excluding = {
    id: 'planted',
    label: named('planted'),
    role: 'excluding' as const,
    when: leaf('employerStatement', 'equal', true),
    basis,
  };
  const found = faults({ ...small, grants: { criteria: [...small.grants.criteria, excluding] } });
  expect(codes(found)).toEqual(['never-granted grants']);
  expect(found[0]?.witness).toHaveProperty('employerStatement');
  expect(codes(faults({ ...small, grants: { ...small.grants, supportingAtLeast: { count: 1, basis } } }))).toEqual([
    'never-granted grants',
  ]);
  expect(
    faults({ ...small, grants: { criteria: [...small.grants.criteria, { ...excluding, when: leaf('field', 'equal', 'law') }] } }),
  ).toEqual([]);
});

describe('facts a rule may not use', () => {
  it('forbidden, also deep inside a condition', () => {
    const found = faults(withFactor({ points: 2, when: any(leaf('field', 'equal', 'law'), not(leaf('religion', 'equal', 'some'))) }));
    expect(found).toMatchObject([{ code: 'forbidden-fact', rule: 'factor:planted', witness: { religion: 'some' } }]);
  });

  it('justified, without a justification in both languages', () => {
    const planted = (justification?: { da: string; en: string }): RuleSet =>
      withMeasure(measure({ when: leaf('age', 'greaterThan', 55), justification }));
    expect(codes(faults(planted()))).toEqual(['unjustified-fact measure:planted']);
    expect(codes(faults(planted({ da: 'saglig', en: ' ' })))).toEqual(['unjustified-fact measure:planted']);
    expect(faults(planted(named('a legitimate aim')))).toEqual([]);
  });

  it('unknown to the catalogue', () => {
    expect(codes(faults(withFactor({ points: 2, when: any(leaf('field', 'equal', 'law'), leaf('concern', 'equal', true)) })))).toEqual([
      'unknown-fact factor:planted',
    ]);
  });
});

describe('examples', () => {
  const without = (drop: (example: RuleExample) => boolean): string[] =>
    codes(
      analyse(
        small,
        smallExamples().filter((example) => !drop(example)),
      ),
    );
  const changed = (name: string, change: Partial<RuleExample>): Finding[] =>
    analyse(
      small,
      smallExamples().map((example) => (example.name.startsWith(name) ? { ...example, ...change } : example)),
    );

  it.each([
    ['factor:delayed', (expect: object) => 'factor' in expect && expect.factor === 'delayed'],
    ['archetype:late-artist/artist', (expect: object) => 'tellTale' in expect && expect.tellTale === 'artist'],
    ['archetype:late-artist', (expect: object) => 'archetype' in expect && !('tellTale' in expect)],
    ['track:intensive', (expect: object) => 'track' in expect && expect.track === 'intensive'],
    ['criterion:statement', (expect: object) => 'criterion' in expect],
    ['measure:later', (expect: object) => 'measure' in expect && expect.measure === 'later'],
  ] as const)('are missed for %s: one that passes, one that does not, one on the boundary', (rule, about) => {
    for (const kind of ['passes', 'fails', 'boundary'] as const) {
      expect(without((example) => example.case === kind && about(example.expect))).toContain(`missing-example ${rule}`);
    }
  });

  it('with dates are missed for a measure and for a conversation of the municipality', () => {
    expect(without(({ expect }) => 'opensOn' in expect && expect.measure === 'subsidy')).toEqual(['missing-example measure:subsidy']);
    expect(without(({ expect }) => 'element' in expect && expect.dueOn.length === 2)).toEqual(['missing-example element:more']);
  });

  it('that do not hold say what was expected and what came', () => {
    const found = changed('boundary {"factor":"delayed"', { facts: { isGraduate: true, delayMonths: 5 } });
    expect(found).toMatchObject([{ code: 'failing-example', rule: 'factor:delayed', witness: { delayMonths: 5 } }]);
    expect(found[0]?.text.en).toContain('expects true, the rules give false');
  });

  it('about a rule that does not exist', () => {
    const [first] = smallExamples();
    if (!first) throw new Error('there are examples');
    const found = analyse(small, [...smallExamples(), { ...first, expect: { factor: 'delay', verdict: 'true' } }]);
    expect(codes(found)).toEqual(['example-of-unknown-rule factor:delay']);
  });

  it('with a fact the catalogue does not know, or a value it does not allow', () => {
    const [first] = smallExamples();
    if (!first) throw new Error('there are examples');
    for (const facts of [
      { ...first.facts, concern: true },
      { ...first.facts, age: 14 },
      { ...first.facts, religion: 'none' },
    ]) {
      expect(codes(analyse(small, [...smallExamples(), { ...first, facts }]))).toEqual(['example-with-unknown-fact factor:delayed']);
    }
  });

  it('that are not what they call themselves', () => {
    const [passes] = smallExamples();
    if (!passes) throw new Error('there are examples');
    expect(codes(analyse(small, [...smallExamples(), { ...passes, case: 'fails' }]))).toEqual(['mislabelled-example factor:delayed']);
    expect(codes(analyse(small, [...smallExamples(), { ...passes, case: 'boundary' }]))).toEqual(['not-on-the-boundary factor:delayed']);
  });
});
