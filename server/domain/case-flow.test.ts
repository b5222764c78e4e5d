import { all, any, leaf, smallCatalogue, smallFloor, smallRuleSet } from '../../test/builders/small-rule-set';
import { decideCase, decideGrantApplication } from './case-flow';
import type { DecisionInput, Spell } from './decision';
import { compileCondition } from './rulebook/compile-condition';
import { prepareRuleSet } from './rulebook/prepare-rule-set';
import type { RuleSet } from './rulebook/rule-set';
import { calendarDate } from './shared/calendar-date';

/**
 * The small rule set: delayed graduate (6 months or more) 3 points, over 40 2 points, high risk from 5; high risk goes to the intensive track.
 * The spell begins on Monday 1 March 2021: week 26 ends on 29.08.2021, week 40 is 29.11.-05.12.2021.
 */
function prepared(change: (rules: RuleSet) => RuleSet = (rules) => rules) {
  return prepareRuleSet({
    ruleSet: change(smallRuleSet()),
    floor: smallFloor(),
    catalogue: smallCatalogue,
    version: 1,
    contentHash: 'hash',
    compile: compileCondition,
  });
}

function given(
  facts: DecisionInput['facts'],
  spell: Partial<Spell> = {},
  asOf = '2021-03-01',
  conditions: DecisionInput['conditions'] = {},
): DecisionInput {
  return {
    asOf: calendarDate(asOf),
    facts,
    conditions,
    spell: { startedOn: calendarDate('2021-03-01'), pauses: [], contacts: [], measures: [], ...spell },
  };
}

const HIGH = { isGraduate: true, delayMonths: 8, age: 45, field: 'law' };

describe('screening', () => {
  test('adds the points of the factors that hold: 3 + 2 = 5 is high', () => {
    const { screening } = decideCase(prepared(), given(HIGH));
    expect(screening).toMatchObject({ risk: 'high', score: { min: 5, max: 5 } });
    expect(screening.factors[0]).toMatchObject({
      id: 'delayed',
      verdict: 'true',
      saw: [
        { fact: 'isGraduate', value: true },
        { fact: 'delayMonths', value: 8 },
      ],
    });
  });

  test('a missing fact widens the score to an interval, and the risk stays undecided while the interval crosses a band', () => {
    const { screening, track, missingFacts } = decideCase(prepared(), given({ isGraduate: true, delayMonths: 8 }));
    expect(screening).toMatchObject({ risk: 'undecided', score: { min: 3, max: 5 } });
    expect(track).toMatchObject({ id: 'undecided', planFollows: 'ordinary', status: 'proposed' });
    expect(missingFacts).toEqual([
      expect.objectContaining({ fact: 'age', wouldSettle: ['factor:older'] }),
      expect.objectContaining({ fact: 'field', wouldSettle: ['archetype:late-artist'] }),
    ]);
  });

  test('a missing fact that can change nothing leaves the risk decided', () => {
    // Not a graduate: the delay no longer matters; 0 or 2 points are both below 5.
    expect(decideCase(prepared(), given({ isGraduate: false })).screening).toMatchObject({ risk: 'low', score: { min: 0, max: 2 } });
  });

  test('a factor that lowers the score widens the interval downwards', () => {
    const lowered = prepared((rules) => {
      const [delayed, older] = rules.screening.factors;
      if (!delayed || !older) throw new Error('two factors');
      return { ...rules, screening: { ...rules.screening, factors: [delayed, { ...older, points: -2 }] } };
    });
    expect(decideCase(lowered, given({ isGraduate: true, delayMonths: 8 })).screening.score).toEqual({ min: 1, max: 3 });
  });

  test('an archetype matches when k of its n characteristics hold, and is undecided while it still may', () => {
    const verdict = (facts: DecisionInput['facts']) => decideCase(prepared(), given(facts)).screening.archetypes[0];
    expect(verdict({ delayMonths: 6, field: 'arts' })).toMatchObject({ verdict: 'true', matched: 2, possible: 2, atLeast: 2, of: 2 });
    expect(verdict({ delayMonths: 6 })).toMatchObject({ verdict: 'unknown', matched: 1, possible: 2 });
    expect(verdict({ delayMonths: 5 })).toMatchObject({ verdict: 'false', matched: 0, possible: 1 });
  });
});

describe('the track', () => {
  test('is proposed with its reasons, and says why not the others', () => {
    const { track } = decideCase(prepared(), given(HIGH));
    expect(track).toMatchObject({ id: 'intensive', planFollows: 'intensive', status: 'proposed' });
    expect(track.because.map(({ code }) => code)).toEqual(['factor:delayed', 'factor:older', 'risk:high', 'track:intensive']);
    expect(track.whyNot).toMatchObject([{ id: 'ordinary', reason: { code: 'later:ordinary' } }]);
  });

  test('a person’s choice decides whose plan applies, and the proposal stays visible', () => {
    const confirmed = (id: string) =>
      decideCase(prepared(), given(HIGH, { confirmedTrack: { id, confirmedOn: calendarDate('2021-03-01') } })).track;
    expect(confirmed('intensive')).toMatchObject({ id: 'intensive', status: 'confirmed', planFollows: 'intensive' });
    expect(confirmed('ordinary')).toMatchObject({ id: 'intensive', status: 'overridden', planFollows: 'ordinary' });
    const undecided = decideCase(
      prepared(),
      given({}, { confirmedTrack: { id: 'intensive', confirmedOn: calendarDate('2021-03-01') } }),
    ).track;
    expect(undecided).toMatchObject({ id: 'undecided', status: 'chosen', planFollows: 'intensive' });
    expect(undecided.because.map(({ text }) => text.da).join(' ')).not.toContain('Indtil da');
    expect(() => confirmed('gone')).toThrow('track.unknown at spell.confirmedTrack.id');
  });

  test('the conversations are those of the track whose plan applies', () => {
    const extras = (facts: DecisionInput['facts']) =>
      decideCase(prepared(), given(facts)).contactPlan.filter(({ elementId }) => elementId === 'more').length;
    expect([extras(HIGH), extras({ ...HIGH, age: 40 })]).toEqual([2, 0]);
  });
});

describe('measures', () => {
  const ids = (facts: DecisionInput['facts'], spell: Partial<Spell> = {}, conditions: DecisionInput['conditions'] = {}, asOf?: string) =>
    decideCase(prepared(), given(facts, spell, asOf, conditions)).measures.map(({ id, state }) => `${id} ${state}`);

  test('follow track and risk; what the law requires appears only when nothing else covers it', () => {
    expect(ids(HIGH)).toEqual(['early planned', 'subsidy planned']);
    expect(ids({ ...HIGH, age: 40 })).toEqual(['later planned', 'subsidy planned']);
    // Undecided risk: the ordinary track's plan applies, the measure for low risk is conditional, so the law's own stays in the plan.
    expect(ids({ isGraduate: true, delayMonths: 8 })).toEqual(['later conditional', 'duty planned', 'subsidy planned']);
  });

  test('an offer does not hide the duty: with the week-26 measure only offered the law’s own stays in the plan', () => {
    const offered = prepared((rules) => ({
      ...rules,
      measures: {
        ...rules.measures,
        items: rules.measures.items.map((item) => (item.id === 'later' ? { ...item, mandatory: false } : item)),
      },
    }));
    const { measures } = decideCase(offered, given({ ...HIGH, age: 40 }));
    expect(measures.map(({ id, mandatory }) => [id, mandatory])).toEqual([
      ['later', false],
      ['duty', true],
      ['subsidy', true],
    ]);
  });

  test('the law’s own measure stays in the plan once it was begun, also when another one has been begun since', () => {
    const measures = [
      { id: 'duty', from: calendarDate('2021-04-01') },
      { id: 'early', from: calendarDate('2021-05-01') },
    ];
    expect(ids(HIGH, { measures }, {}, '2021-06-01')).toEqual(['early begun', 'duty begun', 'subsidy planned']);
  });

  test('while the risk is undecided a suspended measure is named as suspended, if it was to be given at all', () => {
    const conditional = prepared((rules) => ({
      ...rules,
      measures: {
        ...rules.measures,
        items: rules.measures.items.map((item) => (item.id === 'subsidy' ? { ...item, when: leaf('risk', 'equal', 'high') } : item)),
      },
    }));
    const { suspendedMeasures, measures } = decideCase(
      conditional,
      given({ isGraduate: true, delayMonths: 8 }, {}, '2021-03-01', { unemploymentRising: true }),
    );
    expect(suspendedMeasures).toMatchObject([
      { id: 'subsidy', because: { text: { da: 'Udsat: ledigheden er stigende (hvis borgeren ellers skulle have det).' } } },
    ]);
    expect(measures.find(({ id }) => id === 'instead')).toMatchObject({ state: 'conditional' });
  });

  test('a suspended measure leaves its fallback, due on the last day of week 26', () => {
    const decision = decideCase(prepared(), given(HIGH, {}, '2021-03-01', { unemploymentRising: true }));
    expect(decision.suspendedMeasures).toMatchObject([
      { id: 'subsidy', wouldOpenOn: '2021-11-29', because: { code: 'suspended:summer:rising' } },
    ]);
    expect(decision.measures.find(({ id }) => id === 'instead')).toMatchObject({ dueOn: '2021-08-29', mandatory: true });
  });

  test('one that was begun stays begun, whatever happens afterwards; one that was not is overdue the day after it was due', () => {
    const begun = { measures: [{ id: 'subsidy', from: calendarDate('2021-12-01') }] };
    expect(ids(HIGH, begun, { unemploymentRising: true }, '2021-12-06')).toEqual(['early overdue', 'subsidy begun']);
    // Week 12 ends on 23.05.2021.
    expect([ids(HIGH, {}, {}, '2021-05-23')[0], ids(HIGH, {}, {}, '2021-05-24')[0]]).toEqual(['early planned', 'early overdue']);
  });
});

describe('the trace', () => {
  const whenHigh = (seen: string | null, verdict: string) => [
    { id: expect.any(String), verdict, fact: 'risk', operator: 'equal', value: 'high', saw: seen },
  ];
  const confirmed = { confirmedTrack: { id: 'ordinary', confirmedOn: calendarDate('2021-03-01') } };

  test('of the proposed track is what its condition saw, also when a person chose another one', () => {
    expect(decideCase(prepared(), given(HIGH)).track.trace).toEqual(whenHigh('high', 'true'));
    const overridden = decideCase(prepared(), given(HIGH, confirmed)).track;
    expect(overridden).toMatchObject({ id: 'intensive', status: 'overridden', planFollows: 'ordinary', trace: whenHigh('high', 'true') });
  });

  test('is empty for the default track, which has no condition, and while no track is proposed', () => {
    const low = decideCase(prepared(), given({ ...HIGH, age: 40 })).track;
    expect([low.id, low.trace]).toEqual(['ordinary', []]);
    const open = decideCase(prepared(), given({ isGraduate: true, delayMonths: 8 })).track;
    expect([open.id, open.trace]).toEqual(['undecided', []]);
    expect(open.whyNot[0]).toMatchObject({ id: 'intensive', trace: whenHigh(null, 'unknown') });
  });

  test('of an archetype’s signs says which value each saw, and null where it is not known', () => {
    const { archetypes } = decideCase(prepared(), given({ delayMonths: 6 })).screening;
    expect(archetypes[0]?.tellTales.map(({ id, trace }) => [id, trace])).toEqual([
      ['late', [{ id: expect.any(String), verdict: 'true', fact: 'delayMonths', operator: 'greaterThanInclusive', value: 6, saw: 6 }]],
      ['artist', [{ id: expect.any(String), verdict: 'unknown', fact: 'field', operator: 'equal', value: 'arts', saw: null }]],
    ]);
  });

  test('of a measure has every node in reading order, and is empty for one without a condition and for the law’s own', () => {
    // Undecided risk and an open score: neither statement can be settled.
    const either = any(leaf('risk', 'equal', 'low'), leaf('score', 'lessThan', -50));
    const rules = prepared((small) => ({
      ...small,
      measures: { ...small.measures, items: small.measures.items.map((item) => (item.id === 'later' ? { ...item, when: either } : item)) },
    }));
    const { measures } = decideCase(rules, given({ isGraduate: true, delayMonths: 8 }));
    expect(measures.map(({ id, state, trace }) => [id, state, trace.map(({ verdict, saw }) => [verdict, saw])])).toEqual([
      [
        'later',
        'conditional',
        [
          ['unknown', undefined],
          ['unknown', null],
          ['unknown', null],
        ],
      ],
      ['duty', 'planned', []],
      ['subsidy', 'planned', []],
    ]);
  });

  test('of a begun measure stays with it when its condition no longer holds, and a suspended one has its own', () => {
    const begun = { measures: [{ id: 'later', from: calendarDate('2021-03-02') }] };
    const { measures } = decideCase(prepared(), given(HIGH, begun, '2021-03-03'));
    expect(measures.find(({ id }) => id === 'later')).toMatchObject({
      state: 'begun',
      trace: [{ verdict: 'false', fact: 'risk', value: 'low', saw: 'high' }],
    });
    const conditional = prepared((rules) => ({
      ...rules,
      measures: {
        ...rules.measures,
        items: rules.measures.items.map((item) => (item.id === 'subsidy' ? { ...item, when: leaf('risk', 'equal', 'high') } : item)),
      },
    }));
    const rising = { unemploymentRising: true };
    expect(decideCase(conditional, given(HIGH, {}, '2021-03-01', rising)).suspendedMeasures[0]?.trace).toEqual(whenHigh('high', 'true'));
    expect(decideCase(prepared(), given(HIGH, {}, '2021-03-01', rising)).suspendedMeasures[0]?.trace).toEqual([]);
  });

  test('of a law’s own measure with a condition is what it saw', () => {
    const floor = smallFloor();
    const lawful = prepareRuleSet({
      ruleSet: smallRuleSet(),
      floor: { ...floor, measures: floor.measures.map((item) => ({ ...item, when: leaf('isGraduate', 'equal', true) })) },
      catalogue: smallCatalogue,
      version: 1,
      contentHash: 'hash',
      compile: compileCondition,
    });
    const { measures } = decideCase(lawful, given({ isGraduate: true, delayMonths: 8 }));
    expect(measures.find(({ id }) => id === 'duty')?.trace).toMatchObject([{ verdict: 'true', fact: 'isGraduate', saw: true }]);
  });

  test('is left out of track, signs and measures where reasons are wanted as codes only, and decides the same', () => {
    const rising = { unemploymentRising: true };
    const full = decideCase(prepared(), given(HIGH, {}, '2021-03-01', rising));
    const codes = decideCase(prepared(), given(HIGH, {}, '2021-03-01', rising), { codesOnly: true });
    const traces = ({ track, screening, measures, suspendedMeasures }: typeof full) =>
      [track, ...screening.archetypes.flatMap(({ tellTales }) => tellTales), ...measures, ...suspendedMeasures].map(
        ({ trace }) => trace.length,
      );
    // Track, two signs, the measure "early" and the fallback, the suspended one: all but the fallback and the suspended one have a condition of one node.
    expect(traces(full)).toEqual([1, 1, 1, 1, 0, 0]);
    expect(traces(codes)).toEqual([0, 0, 0, 0, 0, 0]);
    const verdicts = ({ screening }: typeof full) => screening.archetypes.map(({ tellTales }) => tellTales.map(({ verdict }) => verdict));
    expect([codes.track.id, verdicts(codes)]).toEqual(['intensive', [['true', 'false']]]);
  });
});

describe('what would change it', () => {
  test('names the nearest single change of a changeable, ordinary fact: five months’ delay or less is the ordinary track', () => {
    const { whatWouldChange } = decideCase(prepared(), given(HIGH));
    expect(whatWouldChange.map(({ fact, to, leadsTo }) => [fact, to, leadsTo.track])).toEqual([
      ['delayMonths', 5, 'ordinary'],
      ['isGraduate', false, 'ordinary'],
    ]);
    expect(whatWouldChange[0]?.text.da).toBe('delayMonths: 5 → ordinary');
  });

  test.each([
    [6, '5 måneder', '5 months'],
    [2, '1 måned', '1 month'],
    [1, '0 måneder', '0 months'],
  ])('says the unit as people do: below %i is %s', (threshold, da, en) => {
    const base = prepared((rules) => ({
      ...rules,
      screening: {
        ...rules.screening,
        factors: rules.screening.factors.map((factor) =>
          factor.id === 'delayed'
            ? { ...factor, when: all(leaf('isGraduate', 'equal', true), leaf('delayMonths', 'greaterThanInclusive', threshold)) }
            : factor,
        ),
      },
    }));
    const units = { unit: { da: 'måneder', en: 'months' }, unitSingular: { da: 'måned', en: 'month' } };
    const facts = base.catalogue.facts.map((fact) => (fact.key === 'delayMonths' ? { ...fact, ...units } : fact));
    const [change] = decideCase({ ...base, catalogue: { ...base.catalogue, facts } }, given(HIGH)).whatWouldChange;
    expect(change?.text).toEqual({ da: `delayMonths: ${da} → ordinary`, en: `delayMonths: ${en} → ordinary` });
  });

  test('never proposes a justified fact, though 40 years or less would also change it', () => {
    expect(decideCase(prepared(), given(HIGH)).whatWouldChange.some(({ fact }) => fact === 'age')).toBe(false);
  });

  test('is empty when no single fact changes anything', () => {
    expect(decideCase(prepared(), given({ isGraduate: false, delayMonths: 0, age: 30 })).whatWouldChange).toEqual([]);
  });
});

describe('a grant application', () => {
  const course = { priceOere: 1_000_000, weeks: 4, onPositiveList: true, onNeighbourList: false };
  const grant = (facts: DecisionInput['facts'], change?: (rules: RuleSet) => RuleSet, price = course.priceOere) =>
    decideGrantApplication(prepared(change), { ...given(facts), course: { ...course, priceOere: price } });

  test('is granted, refused or referred by the required criterion: true, false, unknown', () => {
    expect(grant({ employerStatement: true })).toMatchObject({ outcome: 'grant', because: [{ code: 'criterion:statement:speaksFor' }] });
    expect(grant({ employerStatement: false })).toMatchObject({ outcome: 'refuse', because: [{ code: 'criterion:statement:refuses' }] });
    expect(grant({})).toMatchObject({
      outcome: 'refer',
      missingFacts: [{ fact: 'employerStatement', wouldSettle: ['criterion:statement'] }],
    });
  });

  test('a course dearer than the ceiling is referred, one at the ceiling is not; the amounts are written as people write them', () => {
    const ceiling = (rules: RuleSet): RuleSet => ({
      ...rules,
      grants: { ...rules.grants, priceCeilingOere: { value: 1_000_000, basis: { source: 'test' } } },
    });
    expect(grant({ employerStatement: true }, ceiling).outcome).toBe('grant');
    const dearer = grant({ employerStatement: true }, ceiling, 123_456_750);
    expect(dearer.outcome).toBe('refer');
    expect(dearer.because[0]?.text).toEqual({
      da: 'Kurset koster 1.234.567,50 kr., og grænsen er 10.000,00 kr.',
      en: 'The course costs DKK 1,234,567.50 and the ceiling is DKK 10,000.00.',
    });
  });

  test('an excluding criterion refuses when it holds, and a referring one sends the case to a person', () => {
    const criterion = {
      id: 'dear',
      label: { da: 'dyrt', en: 'dear' },
      basis: { source: 'test' },
      when: leaf('coursePriceOere', 'greaterThan', 500_000),
    } as const;
    const withRole =
      (role: 'excluding' | 'referring') =>
      (rules: RuleSet): RuleSet => ({ ...rules, grants: { criteria: [...rules.grants.criteria, { ...criterion, role }] } });
    expect(grant({ employerStatement: true }, withRole('excluding')).outcome).toBe('refuse');
    expect(grant({ employerStatement: true }, withRole('referring')).outcome).toBe('refer');
    expect(grant({ employerStatement: true }, withRole('referring'), 500_000).outcome).toBe('grant');
  });

  test('too little support is referred, with the numbers', () => {
    const supported = (rules: RuleSet): RuleSet => ({
      ...rules,
      grants: {
        criteria: [
          {
            id: 'long',
            label: { da: 'lang', en: 'long' },
            role: 'supporting',
            basis: { source: 'test' },
            when: any(leaf('unemploymentWeek', 'greaterThan', 26)),
          },
        ],
        supportingAtLeast: { count: 1, basis: { source: 'test' } },
      },
    });
    expect(grant({}, supported).because[0]?.text.da).toBe('0 af mindst 1 understøttende forhold er til stede.');
  });
});

describe('a spell that cannot be is refused by name', () => {
  const refused = (spell: Partial<Spell>, asOf?: string) => () => decideCase(prepared(), given(HIGH, spell, asOf));
  test.each([
    ['a start after the day of the decision', {}, '2021-02-28', 'spell.starts_after_as_of at spell.startedOn'],
    [
      'a pause that ends before it begins',
      { pauses: [{ from: calendarDate('2021-03-10'), to: calendarDate('2021-03-09') }] },
      '2021-04-01',
      'pause.ends_before_start at spell.pauses[0].to',
    ],
    [
      'a pause before the spell',
      { pauses: [{ from: calendarDate('2021-02-10') }] },
      '2021-04-01',
      'pause.before_start at spell.pauses[0].from',
    ],
    [
      'a measure before the spell',
      { measures: [{ id: 'early', from: calendarDate('2021-02-10') }] },
      '2021-04-01',
      'measure.before_start at spell.measures[0].from',
    ],
    [
      'a measure begun after the day of the decision',
      { measures: [{ id: 'early', from: calendarDate('2021-04-02') }] },
      '2021-04-01',
      'measure.after_as_of at spell.measures[0].from',
    ],
    [
      'a track confirmed before the spell',
      { confirmedTrack: { id: 'ordinary', confirmedOn: calendarDate('2021-02-28') } },
      '2021-04-01',
      'confirmed_track.before_start at spell.confirmedTrack.confirmedOn',
    ],
    [
      'a track confirmed after the day of the decision',
      { confirmedTrack: { id: 'ordinary', confirmedOn: calendarDate('2021-04-02') } },
      '2021-04-01',
      'confirmed_track.after_as_of at spell.confirmedTrack.confirmedOn',
    ],
  ])('%s', (_name, spell, asOf, message) => {
    expect(refused(spell, asOf)).toThrow(message);
  });
});

test('the same input gives the same bytes, and the input is not changed', () => {
  const shared = smallRuleSet();
  const again = () => prepared(() => shared);
  const input = given(HIGH, { contacts: [{ heldOn: calendarDate('2021-03-01'), kind: 'individual' }] });
  const before = JSON.stringify(input);
  expect(JSON.stringify(decideCase(again(), input)) === JSON.stringify(decideCase(again(), input))).toBe(true);
  expect(JSON.stringify(input)).toBe(before);
});
