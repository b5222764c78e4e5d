import { measuresSentence } from './measures-sentence';
import { wordsIn } from './testing/words-in';

const duty = { mandatory: true, conditional: false, overdue: false };
const offer = { mandatory: false, conditional: false, overdue: false };
const tell = (...measures: (typeof duty)[]) => measuresSentence(measures, wordsIn('da'));

describe('the sentence of the measures', () => {
  it('tells one measure by itself', () => {
    expect(tell(duty)).toBe('Dertil 1 pligt.');
    expect(tell({ ...offer, conditional: true })).toBe('Dertil 1 tilbud, som kun gælder, hvis en betingelse er opfyldt.');
    expect(tell({ ...duty, overdue: true })).toBe('Dertil 1 pligt, hvor fristen er overskredet.');
  });

  it('tells several of one sort', () => {
    expect(tell(duty, duty)).toBe('Dertil 2 pligter.');
    expect(tell(offer, offer, { ...offer, overdue: true })).toBe('Dertil 3 tilbud; for 1 af dem er fristen overskredet.');
  });

  it('tells a mixture, and who meets a condition or a deadline that has passed', () => {
    expect(tell(duty, offer, { ...duty, conditional: true, overdue: true })).toBe(
      'Dertil 2 pligter og 1 tilbud; 1 af dem gælder kun, hvis en betingelse er opfyldt; for 1 af dem er fristen overskredet.',
    );
  });

  it('says when there are none', () => {
    expect(tell()).toBe('Ingen tilbud eller krav.');
  });
});
