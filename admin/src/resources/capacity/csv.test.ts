import { csvText, pasteText } from './csv';

describe('a file for a Danish spreadsheet', () => {
  it('has semicolons, decimal commas and no grouping', () => {
    expect(csvText([['Uger', 43.5, 9504]])).toBe('Uger;43,5;9504\r\n');
  });

  it('quotes what would part the cell', () => {
    expect(csvText([['a;b', 'siger "ja"', 'to\nlinjer']])).toBe('"a;b";"siger ""ja""";"to\nlinjer"\r\n');
  });

  test.each(['=1+1', '+45', '-cmd', '@SUM(A1)', '\t=1', '  =HYPERLINK("x")'])('runs nothing: %j becomes text', (text) => {
    expect(
      csvText([[text]])
        .replace(/^"/, '')
        .startsWith("'"),
    ).toBe(true);
    expect(pasteText([[text]]).startsWith("'")).toBe(true);
  });

  it('leaves a negative number a number', () => {
    expect(csvText([[-1.5]])).toBe('-1,5\r\n');
  });

  it('keeps an empty row empty', () => {
    expect(csvText([['a'], [], ['b']])).toBe('a\r\n\r\nb\r\n');
  });
});

it('pastes into cells: tabs between, no break inside', () => {
  expect(pasteText([['to\tord', 2.5], ['b']])).toBe('to ord\t2,5\nb');
});
