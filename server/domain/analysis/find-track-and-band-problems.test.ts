import { basis, faults, codes, small, withTracks, track, intensive, ordinary } from '../../../test/builders/planted-faults';
import { all, leaf, named, not } from '../../../test/builders/small-rule-set';
import type { RuleSet } from '../rulebook/rule-set';

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
