import { numberInField, readNumber } from './read-number';

describe('a number typed in Danish', () => {
  it.each([
    ['0,5', 0.5],
    ['0.5', 0.5],
    ['12', 12],
    ['1.234', 1234],
    ['1.234,5', 1234.5],
    ['1 234,5', 1234.5],
    ['12.500', 12500],
    ['0.500', 0.5],
    ['1.23', 1.23],
    [',5', 0.5],
    ['2,', 2],
    [' 41 ', 41],
    ['-3', -3],
    ['−3', -3],
    ['007', 7],
    ['-0', 0],
  ])('%s is %d', (typed, value) => {
    expect(readNumber(typed, 'da')).toBe(value);
  });

  it.each([['to'], ['1,2,3'], ['1.2.3'], ['1e3'], ['Infinity'], ['12 år'], [','], ['-'], [''], ['0x10'], ['1,234.5']])(
    '%s is none',
    (typed) => {
      expect(readNumber(typed, 'da')).toBeNull();
    },
  );
});

describe('a number typed in English', () => {
  it('has its comma between thousands and its point before decimals', () => {
    expect(readNumber('1,234.5', 'en')).toBe(1234.5);
    expect(readNumber('1,234', 'en')).toBe(1234);
    expect(readNumber('1.234', 'en')).toBe(1.234);
  });

  it('takes the Danish comma where it can mean nothing else', () => {
    expect(readNumber('0,5', 'en')).toBe(0.5);
  });
});

describe('a number put into its field', () => {
  it('reads back as itself in both languages', () => {
    expect(numberInField(12.5, 'da')).toBe('12,5');
    expect(numberInField(12.5, 'en')).toBe('12.5');
    for (const value of [0, 0.5, 12.5, 1000, 1234.25, -3]) {
      expect(readNumber(numberInField(value, 'da'), 'da')).toBe(value);
      expect(readNumber(numberInField(value, 'en'), 'en')).toBe(value);
    }
  });
});
