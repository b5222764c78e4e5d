import { i18nProvider } from '../../i18n/i18n-provider';
import { type Text } from '../../i18n/use-text';
import { SOURCE_NUMBERS } from './capacity-fields';
import { capacityCsvRows } from './capacity-csv';
import { capacityRows } from './capacity-rows';
import { csvText } from './csv';
import { demandsOf } from './demands';
import { S3_ANSWER } from './testing/s3-answer';

const text: Text = (key, values) => i18nProvider.translate(key, values);
const columns = [1, 2, 3, 4, 5, 6, 7, 8, 9];

function lines(municipality: string | null): string[] {
  const rows = capacityRows(S3_ANSWER.table, columns, 3300, 5);
  return csvText(
    capacityCsvRows({ numbers: SOURCE_NUMBERS, municipality, demands: demandsOf(S3_ANSWER), rows, columns }, text, 'da'),
  ).split('\r\n');
}

describe('the file', () => {
  it('holds the numbers that went in, with their units', () => {
    expect(lines(null)).toEqual(expect.arrayContaining(['Antal borgere;330;borgere', 'Uger på et årsværk;44;uger']));
  });

  it('holds the demands of S3 and the full-time equivalents at five a day', () => {
    expect(lines(null)).toEqual(
      expect.arrayContaining([
        'Lige mange samtaler med alle;Hvert kvartal (4);1320;2;;',
        '30 % intensivt, de øvrige 4 om året;To gange om måneden (24);3300;5;2376;924',
        '30 % intensivt, de øvrige 4 om året;Hver måned (12);2112;3,2;1188;924',
      ]),
    );
  });

  it('ends with the table, from 132 to 9504', () => {
    const all = lines(null);
    expect(all.at(-9)).toBe('1;132;264;396;528;660;792;924;1056;1188');
    expect(all.at(-2)).toBe('8;1056;2112;3168;4224;5280;6336;7392;8448;9504');
  });

  it('says whose numbers they are when a municipality filled them in', () => {
    expect(lines('Odense')).toContain('Tal fra;Odense');
    expect(lines(null).some((line) => line.startsWith('Tal fra'))).toBe(false);
  });
});
