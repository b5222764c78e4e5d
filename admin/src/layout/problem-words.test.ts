import { ApiProblem } from '../api/api-problem';
import { da } from '../i18n/da';
import { type Text } from '../i18n/use-text';
import { problemWords } from './problem-words';

const text: Text = (key) => key.split('.').reduce<unknown>((tree, part) => (tree as Record<string, unknown>)[part], da) as string;
const words = (error: unknown, language: 'da' | 'en' = 'da') => problemWords(error, text, language);

describe('what went wrong, in words', () => {
  it("is the service's own sentence in the reader's language", () => {
    const problem = new ApiProblem(400, {
      code: 'fact.out_of_range',
      da: 'Alder er 15-75.',
      en: 'Age is 15-75.',
      field: 'facts.age',
      requestId: 'r1',
    });
    expect(words(problem)).toEqual({
      title: 'Det lykkedes ikke',
      sentence: 'Alder er 15-75.',
      more: [],
      field: 'facts.age',
      requestId: 'r1',
    });
    expect(words(problem, 'en').sentence).toBe('Age is 15-75.');
  });

  it('names every further finding once', () => {
    const findings = [
      { code: 'a', da: 'Første.', en: 'First.' },
      { code: 'b', da: 'Anden.', en: 'Second.' },
    ];
    expect(words(new ApiProblem(400, { code: 'a', da: 'Første.', en: 'First.', errors: findings })).more).toEqual(['Anden.']);
  });

  it('says that something is not there (any more) by another heading', () => {
    expect(words(new ApiProblem(404, { code: 'decision.not_found', da: 'Væk.', en: 'Gone.' })).title).toBe('Findes ikke (længere)');
  });

  it('promises that nothing typed is lost when the service is away', () => {
    expect(words(new ApiProblem(0, { code: 'network.down' })).sentence).toContain('ikke tabt');
  });

  it.each([new Error('x is undefined'), 'a text', null, new ApiProblem(200, { code: 'answer.unreadable' })])(
    'never shows what a person cannot read (%s)',
    (error) => {
      const { title, sentence } = words(error);
      expect(title).toBe('Det lykkedes ikke');
      expect(sentence).toMatch(/prøv igen/i);
    },
  );
});
