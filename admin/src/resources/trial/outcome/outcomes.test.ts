import { type DecisionLike } from '../../../decision';
import { i18nProvider } from '../../../i18n/i18n-provider';
import { type Text } from '../../../i18n/use-text';
import { compareOutcomes } from './compare-outcomes';
import { conversationCount } from './conversation-count';
import { comparisonWords, insideSentence, outcomeWords } from './outcome-words';

const text: Text = (key, values) => i18nProvider.translate(key, values);
const both = (da: string) => ({ da, en: da });

interface Given {
  readonly track?: string;
  readonly trackId?: string;
  readonly risk?: 'high' | 'low' | 'undecided';
  readonly week?: number;
  /** Weeks of the planned conversations. */
  readonly weeks?: readonly number[];
  readonly factors?: readonly (readonly [label: string, verdict: 'true' | 'false' | 'unknown'])[];
  readonly measures?: readonly string[];
}

function aDecision({
  track = 'Intensivt spor',
  trackId = 't',
  risk = 'high',
  week = 4,
  weeks = [5, 26, 27],
  factors = [],
  measures = [],
}: Given): DecisionLike {
  return {
    unemploymentWeek: week,
    screening: {
      risk,
      riskLabel: both(risk === 'high' ? 'Høj risiko for langtidsledighed' : 'Lav risiko for langtidsledighed'),
      score: { min: 3, max: 3 },
      factors: factors.map(([label, verdict]) => ({ id: label, label: both(label), verdict, points: 1 })),
      archetypes: [],
    },
    track: { id: trackId, label: both(track), level: 'intensive' },
    contactPlan: weeks.map((one) => ({
      id: String(one),
      label: both('Samtale'),
      week: one,
      opensOn: '2026-11-02',
      dueOn: '2026-12-06',
      latestOn: null,
    })),
    measures: measures.map((label) => ({ id: label, label: both(label), opensOn: '2026-11-02', dueOn: '2027-01-31' })),
    missingFacts: [],
  } as unknown as DecisionLike;
}

describe('the conversations that are counted', () => {
  it('are those to the end of week 26, the last day of it included', () => {
    expect(conversationCount(aDecision({ weeks: [5, 26, 27] }))).toEqual({ planned: 2, untilWeek: 26 });
    expect(conversationCount(aDecision({ week: 26, weeks: [26, 27] }))).toEqual({ planned: 1, untilWeek: 26 });
  });

  it('are those of the next 26 weeks when the unemployment is older than that', () => {
    expect(conversationCount(aDecision({ week: 27, weeks: [30, 53, 54] }))).toEqual({ planned: 2, untilWeek: 53 });
  });
});

describe('an outcome in one line', () => {
  it('says risk, track and conversations', () => {
    expect(outcomeWords(aDecision({}), text, 'da')).toBe('Høj risiko, intensivt spor, 2 samtaler til og med uge 26');
    expect(outcomeWords(aDecision({ weeks: [5], risk: 'low', track: 'Ordinært spor' }), text, 'da')).toBe(
      'Lav risiko, ordinært spor, 1 samtale til og med uge 26',
    );
  });

  it('says what cannot be decided yet', () => {
    expect(outcomeWords(aDecision({ risk: 'undecided', trackId: 'undecided' }), text, 'da')).toBe(
      'Risiko og spor kan ikke afgøres endnu, 2 samtaler til og med uge 26',
    );
    expect(outcomeWords(aDecision({ risk: 'undecided', track: 'Ordinært spor' }), text, 'da')).toBe(
      'Risiko kan ikke afgøres endnu, ordinært spor, 2 samtaler til og med uge 26',
    );
    expect(outcomeWords(aDecision({ trackId: 'undecided' }), text, 'da')).toBe(
      'Høj risiko, spor kan ikke afgøres endnu, 2 samtaler til og med uge 26',
    );
  });

  it('leaves names alone that have capitals of their own', () => {
    expect(insideSentence('IT-sporet')).toBe('IT-sporet');
    expect(insideSentence('Team Langtidsledige')).toBe('team Langtidsledige');
    expect(insideSentence('')).toBe('');
  });
});

describe('two municipalities in one sentence', () => {
  const frederiksberg = { name: 'Frederiksberg', decision: aDecision({ weeks: [5, 8, 12, 14, 14, 15, 20, 24, 26] }) };

  it('names each with its track and its conversations', () => {
    const koebenhavn = { name: 'København', decision: aDecision({ track: 'Samme forløb for alle', weeks: [4, 7, 14, 20, 24, 26] }) };
    expect(comparisonWords(frederiksberg, koebenhavn, text, 'da')).toBe(
      'Frederiksberg: intensivt spor, 9 samtaler til og med uge 26; København: samme forløb for alle, 6 samtaler.',
    );
  });

  it('says so when they come to the same', () => {
    expect(comparisonWords(frederiksberg, { ...frederiksberg, name: 'Odense' }, text, 'da')).toBe(
      'Frederiksberg og Odense: begge steder intensivt spor, 9 samtaler til og med uge 26.',
    );
  });
});

describe('two outcomes row by row', () => {
  const row = (what: string, left: Given, right: Given) =>
    compareOutcomes(aDecision(left), aDecision(right), text, 'da').find((one) => one.what === what);

  it('differ in nothing when they are the same', () => {
    expect(compareOutcomes(aDecision({}), aDecision({}), text, 'da').filter(({ differs }) => differs)).toEqual([]);
  });

  it('mark what is said of one and not of the other, and only factors that hold', () => {
    const left = {
      factors: [
        ['Intet studiejob', 'true'],
        ['Lav motivation', 'false'],
        ['Kort erfaring', 'true'],
      ],
    } as const;
    const right = {
      factors: [
        ['Kort erfaring', 'true'],
        ['Intet studiejob', 'unknown'],
      ],
    } as const;
    expect(row('factors', left, right)).toEqual({
      what: 'factors',
      left: [
        { text: 'Intet studiejob', onlyHere: true },
        { text: 'Kort erfaring', onlyHere: false },
      ],
      right: [{ text: 'Kort erfaring', onlyHere: false }],
      differs: true,
    });
  });

  it('are the same in another order', () => {
    expect(row('measures', { measures: ['Mentor', 'Praktik'] }, { measures: ['Praktik', 'Mentor'] })?.differs).toBe(false);
  });

  it('say measures and conversations with their days', () => {
    expect(row('measures', { measures: ['Mentor'] }, {})).toMatchObject({
      differs: true,
      left: [{ text: 'Mentor (02.11.2026 til 31.01.2027)', onlyHere: true }],
      right: [],
    });
    expect(row('next', {}, { weeks: [] })).toMatchObject({
      differs: true,
      left: [{ text: 'Samtale, 02.11.2026 til 06.12.2026' }],
      right: [],
    });
    expect(row('conversations', {}, { weeks: [5] })).toMatchObject({
      differs: true,
      left: [{ text: '2 til og med uge 26' }],
      right: [{ text: '1 til og med uge 26' }],
    });
  });
});
