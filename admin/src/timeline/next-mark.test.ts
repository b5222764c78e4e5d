import { nextMark } from './next-mark';

const place = (key: string, lane: string, row: string, week: number) => ({ key, lane, row, week });
/** Two rows of conversations, one of a measure. */
const PLACES = [
  place('a5', 'contacts', 'joint', 5),
  place('b9', 'contacts', 'individual', 9),
  place('b13', 'contacts', 'individual', 13),
  place('b39', 'contacts', 'individual', 39),
  place('m1', 'measures', 'first', 1),
  place('m27', 'measures', 'second', 27),
];
const from = (current: string, ...keys: string[]) => keys.reduce((at, key) => nextMark(PLACES, at, key) ?? `none:${key}`, current);

describe('moving between marks', () => {
  it('follows time within the lane, across its rows', () => {
    expect(from('a5', 'ArrowRight')).toBe('b9');
    expect(from('b9', 'ArrowLeft')).toBe('a5');
    expect(from('m1', 'ArrowRight')).toBe('m27');
  });

  it('stops at the ends of the lane', () => {
    expect(from('a5', 'ArrowLeft')).toBe('a5');
    expect(from('b39', 'ArrowRight')).toBe('b39');
    expect(from('b9', 'Home')).toBe('a5');
    expect(from('a5', 'End')).toBe('b39');
  });

  it('goes down and up to the nearest in time, also into another lane', () => {
    expect(from('a5', 'ArrowDown')).toBe('b9');
    expect(from('b39', 'ArrowDown')).toBe('m1');
    expect(from('m1', 'ArrowDown')).toBe('m27');
    expect(from('m27', 'ArrowUp', 'ArrowUp')).toBe('b9');
  });

  it('stays at the first and the last row', () => {
    expect(from('a5', 'ArrowUp')).toBe('a5');
    expect(from('m27', 'ArrowDown')).toBe('m27');
  });

  it('leaves other keys and marks that are gone alone', () => {
    expect(nextMark(PLACES, 'a5', 'Tab')).toBeNull();
    expect(nextMark(PLACES, 'a5', 'a')).toBeNull();
    expect(nextMark(PLACES, 'gone', 'ArrowRight')).toBeNull();
  });
});
