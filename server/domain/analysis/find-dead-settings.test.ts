import { basis, faults, codes, small, withElements, withFactor, element } from '../../../test/builders/planted-faults';
import { leaf, named } from '../../../test/builders/small-rule-set';
import type { CadenceElement, RuleSet } from '../rulebook/rule-set';

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
