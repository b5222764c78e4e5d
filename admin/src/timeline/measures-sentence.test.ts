import { measuresSentence } from './measures-sentence';
import { wordsIn } from './testing/words-in';

const duty = { mandatory: true, conditional: false, overdue: false };
const offer = { mandatory: false, conditional: false, overdue: false };
const tell = (...measures: (typeof duty)[]) => measuresSentence(measures, wordsIn('da'));

describe('the sentence of the measures', () => {
  it('tells one measure by itself', () => {
    expect(tell(duty)).toBe('1 indsats, som er pligt.');
    expect(tell({ ...offer, conditional: true })).toBe('1 indsats, som er et tilbud, og som kun gælder, hvis en betingelse er opfyldt.');
    expect(tell({ ...duty, overdue: true })).toBe('1 indsats, som er pligt, og som er overskredet.');
  });

  it('tells several of one sort', () => {
    expect(tell(duty, duty)).toBe('2 indsatser, alle er pligt.');
    expect(tell(offer, offer, { ...offer, overdue: true })).toBe('3 indsatser, alle er tilbud; 1 af dem er overskredet.');
  });

  it('tells a mixture, and who meets a condition or a deadline that has passed', () => {
    expect(tell(duty, offer, { ...duty, conditional: true, overdue: true })).toBe(
      '3 indsatser: 2 er pligt og 1 er tilbud; 1 af dem gælder kun, hvis en betingelse er opfyldt; 1 af dem er overskredet.',
    );
  });

  it('says when there are none', () => {
    expect(tell()).toBe('Ingen indsatser.');
  });
});
