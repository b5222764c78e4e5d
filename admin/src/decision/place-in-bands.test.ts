import { placeInBands } from './place-in-bands';
import { both } from './testing/a-trial';

const basis = { source: 'S2 5.4' };
const BANDS = [
  { id: 'high' as const, label: both('Høj'), from: 8, basis },
  { id: 'medium' as const, label: both('Mellem'), from: 4, basis },
  { id: 'low' as const, label: both('Lav'), basis },
];
const positions = (min: number, max: number): string[] => placeInBands(BANDS, { min, max }).map(({ position }) => position);

describe('where a score lies among the bands', () => {
  it('is the band whose first score it has reached, and the one below just before', () => {
    expect(positions(8, 8)).toEqual(['here', 'elsewhere', 'elsewhere']);
    expect(positions(7, 7)).toEqual(['elsewhere', 'here', 'elsewhere']);
    expect(positions(4, 4)).toEqual(['elsewhere', 'here', 'elsewhere']);
    expect(positions(3, 3)).toEqual(['elsewhere', 'elsewhere', 'here']);
  });

  it('is every band the interval touches', () => {
    expect(positions(5, 9)).toEqual(['mayBeHere', 'mayBeHere', 'elsewhere']);
    expect(positions(4, 8)).toEqual(['mayBeHere', 'mayBeHere', 'elsewhere']);
    expect(positions(3, 8)).toEqual(['mayBeHere', 'mayBeHere', 'mayBeHere']);
  });

  it('is certain although the score is not, when the whole interval lies in one band', () => {
    expect(positions(4, 7)).toEqual(['elsewhere', 'here', 'elsewhere']);
    expect(positions(8, 20)).toEqual(['here', 'elsewhere', 'elsewhere']);
  });

  it('reaches below nothing in the lowest band', () => {
    expect(positions(-3, -1)).toEqual(['elsewhere', 'elsewhere', 'here']);
  });
});
