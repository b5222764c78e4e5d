import { faults, codes, small, withElements, element } from '../../../test/builders/planted-faults';
import { smallFloor } from '../../../test/builders/small-rule-set';
import type { Floor } from '../rulebook/floor';
import type { CadenceElement } from '../rulebook/rule-set';

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
