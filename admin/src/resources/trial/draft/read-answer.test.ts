import { type Fact } from '../../../api/types';
import { answerOfValue } from './answer-of-value';
import { readAnswer } from './read-answer';

function aFact(own: Partial<Fact>): Fact {
  const text = { da: 'Tekst', en: 'Text' };
  return {
    id: 'f',
    key: 'f',
    type: 'integer',
    label: text,
    phrase: { is: { da: 'det er {value}', en: 'it is {value}' }, isNot: { da: 'det ikke er {value}', en: 'it is not {value}' } },
    help: text,
    source: 'citizen',
    firstKnown: 'firstConversation',
    class: 'ordinary',
    changeable: true,
    ...own,
  };
}

const experience = aFact({ type: 'number', min: 0, max: 60, unit: { da: 'år', en: 'years' } });
const age = aFact({ type: 'integer', min: 15, max: 75, unit: { da: 'år', en: 'years' } });
const graduated = aFact({ type: 'date' });
const network = aFact({ type: 'boolean' });
const banks = aFact({ type: 'set', values: [{ value: 'it', label: { da: 'It', en: 'IT' } }] });
const field = aFact({ type: 'enum', values: [{ value: 'law', label: { da: 'Jura', en: 'Law' } }] });

describe('the answer to a fact', () => {
  it('is unknown when there is none, whatever the type', () => {
    for (const fact of [experience, age, graduated, network, banks, field]) {
      expect(readAnswer(fact, undefined, 'da')).toEqual({ kind: 'unknown' });
      expect(readAnswer(fact, ' ', 'da')).toEqual({ kind: 'unknown' });
    }
  });

  it('is read as the value its type has', () => {
    expect(readAnswer(experience, '0,5', 'da')).toEqual({ kind: 'known', value: 0.5 });
    expect(readAnswer(age, '41', 'da')).toEqual({ kind: 'known', value: 41 });
    expect(readAnswer(graduated, '30.6.2026', 'da')).toEqual({ kind: 'known', value: '2026-06-30' });
    expect(readAnswer(network, 'false', 'da')).toEqual({ kind: 'known', value: false });
    expect(readAnswer(field, 'law', 'da')).toEqual({ kind: 'known', value: 'law' });
    expect(readAnswer(banks, ['it'], 'da')).toEqual({ kind: 'known', value: ['it'] });
  });

  it('tells an empty set, "none of them", from an unknown one', () => {
    expect(readAnswer(banks, [], 'da')).toEqual({ kind: 'known', value: [] });
  });

  it('takes the bounds themselves and refuses what lies beyond them, with the bounds in words', () => {
    expect(readAnswer(age, '15', 'da')).toEqual({ kind: 'known', value: 15 });
    expect(readAnswer(age, '75', 'da')).toEqual({ kind: 'known', value: 75 });
    expect(readAnswer(age, '76', 'da')).toEqual({
      kind: 'wrong',
      problem: { text: 'trial.problem.tooHigh', values: { min: '15', max: '75', unit: 'år' }, mayBeHalfTyped: false },
    });
    expect(readAnswer(age, '14', 'da')).toMatchObject({ kind: 'wrong', problem: { text: 'trial.problem.tooLow', mayBeHalfTyped: true } });
    expect(readAnswer(experience, '-1', 'da')).toMatchObject({
      kind: 'wrong',
      problem: { text: 'trial.problem.tooLow', mayBeHalfTyped: false },
    });
    expect(readAnswer(experience, '60,01', 'da')).toMatchObject({ kind: 'wrong', problem: { text: 'trial.problem.tooHigh' } });
  });

  it('refuses half a year of age, letters, and days that do not exist', () => {
    expect(readAnswer(age, '41,5', 'da')).toMatchObject({ problem: { text: 'trial.problem.notWhole' } });
    expect(readAnswer(age, 'fyrre', 'da')).toMatchObject({ problem: { text: 'trial.problem.notNumber', mayBeHalfTyped: false } });
    expect(readAnswer(graduated, '31.06.2026', 'da')).toMatchObject({
      problem: { text: 'trial.problem.noSuchDay', mayBeHalfTyped: false },
    });
    expect(readAnswer(graduated, '30.06', 'da')).toMatchObject({ problem: { text: 'trial.problem.notDay', mayBeHalfTyped: true } });
  });

  it('takes a member that is no longer in the list as unknown', () => {
    expect(readAnswer(field, 'alchemy', 'da')).toEqual({ kind: 'unknown' });
  });
});

describe('a value put into its field', () => {
  it('is read back as the same value', () => {
    const cases = [
      [experience, 0.5],
      [age, 41],
      [graduated, '2026-06-30'],
      [network, false],
      [network, true],
      [field, 'law'],
      [banks, ['it']],
      [banks, []],
    ] as const;
    for (const [fact, value] of cases) {
      const answer = answerOfValue(typeof value === 'object' ? [...value] : value, 'da');
      expect(readAnswer(fact, answer, 'da')).toEqual({ kind: 'known', value });
    }
    expect(answerOfValue(null, 'da')).toBeUndefined();
  });
});
