import { type Text } from '../../i18n/use-text';
import { i18nProvider } from '../../i18n/i18n-provider';
import { capacityRows } from './capacity-rows';
import { chartSentence } from './chart-sentence';
import { S3_ANSWER } from './testing/s3-answer';

const text: Text = (key, values) => i18nProvider.translate(key, values);

function sentence(demand: number, perDay: number, columns = [1, 2, 3, 4, 5, 6, 7, 8, 9]): string {
  const row = capacityRows(S3_ANSWER.table, columns, demand, perDay)[perDay - 1];
  return row ? chartSentence(row, demand, text, 'da') : '';
}

describe('the sentence of the chart', () => {
  it('names what is enough and what is not', () => {
    expect(sentence(3300, 5)).toBe(
      'Ved 5 samtaler om dagen rækker 5 årsværk til de 3.300 samtaler om året; med 4 årsværk mangler der 660.',
    );
  });

  it('has no fewer to speak of when the first is enough', () => {
    expect(sentence(660, 5)).toBe('Ved 5 samtaler om dagen rækker 1 årsværk til de 660 samtaler om året.');
  });

  it('says so when nothing in sight is enough', () => {
    expect(sentence(3300, 1)).toBe('Ved 1 samtaler om dagen rækker selv 9 årsværk ikke til de 3.300 samtaler om året; der mangler 2.112.');
  });
});
