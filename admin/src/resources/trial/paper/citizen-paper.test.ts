import { type Condition, type ContactSlot, type Fact, type NodeTrace, type RuleSet } from '../../../api/types';
import { type DecisionLike } from '../../../decision';
import { i18nProvider } from '../../../i18n/i18n-provider';
import { type Text } from '../../../i18n/use-text';
import { citizenReasons } from './citizen-reasons';
import { conversationWords } from './conversation-words';
import { factsThatSettle } from './facts-that-settle';

const text: Text = (key, values) => i18nProvider.translate(key, values);
const leaf = (fact: string): Condition => ({ id: fact, fact, operator: 'equal', value: true });
const trace = (verdicts: Readonly<Record<string, 'true' | 'false' | 'unknown'>>): NodeTrace[] =>
  Object.entries(verdicts).map(([id, verdict]) => ({ id, verdict }));

describe('the facts that settled a condition', () => {
  it('are all of "all" when it holds, and those that failed when it does not', () => {
    const all: Condition = { id: 'n', all: [leaf('a'), leaf('b')] };
    expect(factsThatSettle(all, trace({ n: 'true', a: 'true', b: 'true' }))).toEqual(['a', 'b']);
    expect(factsThatSettle(all, trace({ n: 'false', a: 'true', b: 'false' }))).toEqual(['b']);
  });

  it('are of "any" only those that hold', () => {
    const any: Condition = { id: 'n', any: [leaf('a'), leaf('b'), leaf('c')] };
    expect(factsThatSettle(any, trace({ n: 'true', a: 'false', b: 'true', c: 'unknown' }))).toEqual(['b']);
  });

  it('are of a negation what its inside was settled by', () => {
    const not: Condition = { id: 'n', not: { id: 'm', any: [leaf('a'), leaf('b')] } };
    expect(factsThatSettle(not, trace({ n: 'true', m: 'false', a: 'false', b: 'false' }))).toEqual(['a', 'b']);
  });

  it('are none while it is not settled, and each once', () => {
    expect(factsThatSettle(leaf('a'), trace({ a: 'unknown' }))).toEqual([]);
    const twice: Condition = { id: 'n', all: [leaf('a'), { ...leaf('a'), id: 'again' } as Condition] };
    expect(factsThatSettle(twice, trace({ n: 'true', a: 'true', again: 'true' }))).toEqual(['a']);
  });
});

describe('the reasons the citizen is given', () => {
  const words = (yes: string, no: string) => ({ yes: { da: yes, en: yes }, no: { da: no, en: no } });
  const facts = [
    { key: 'graduate', phrase: words('borgeren er dimittend', 'borgeren ikke er dimittend'), firstKnown: 'registration' },
    {
      key: 'network',
      phrase: words('borgeren har et aktivt netværk', 'borgeren ikke har et aktivt netværk'),
      firstKnown: 'firstConversation',
    },
    { key: 'english', phrase: words('borgeren søger på engelsk', 'borgeren ikke søger på engelsk'), firstKnown: 'firstConversation' },
    { key: 'risk', phrase: words('risikoen er høj', 'risikoen ikke er høj'), firstKnown: 'decision' },
  ] as unknown as Fact[];
  const ruleSet = {
    document: {
      screening: {
        factors: [
          { id: 'graduate-without-network', when: { id: 'n', all: [leaf('graduate'), { id: 'm', not: leaf('network') }] } },
          { id: 'graduate', when: leaf('graduate') },
          { id: 'helps', when: leaf('english') },
        ],
      },
      tracks: { ordered: [{ id: 'english', when: { id: 'e', all: [leaf('english'), leaf('risk')] } }, { id: 'ordinary' }] },
    },
  } as unknown as RuleSet;
  const decision = (track: string) =>
    ({
      track: { id: track },
      missingFacts: [{ label: { da: 'Motivation', en: 'Motivation' } }],
      screening: {
        factors: [
          {
            id: 'graduate-without-network',
            verdict: 'true',
            points: 2,
            saw: [],
            trace: trace({ n: 'true', graduate: 'true', m: 'true', network: 'false' }),
          },
          { id: 'graduate', verdict: 'true', points: 1, saw: [], trace: trace({ graduate: 'true' }) },
          { id: 'helps', verdict: 'true', points: -2, saw: [], trace: trace({ english: 'true' }) },
        ],
      },
    }) as unknown as DecisionLike;
  const known = { graduate: true, network: false, english: true };

  it('are the answers that spoke for it, each once, and nothing of what spoke against', () => {
    expect(citizenReasons(decision('ordinary'), known, ruleSet, facts, 'da')).toEqual({
      track: [],
      factors: ['du er dimittend', 'du ikke har et aktivt netværk'],
      missing: ['Motivation'],
    });
  });

  it('name the answer a track was chosen by, and never the risk', () => {
    expect(citizenReasons(decision('english'), known, ruleSet, facts, 'da').track).toEqual(['du søger på engelsk']);
  });
});

describe('a conversation told to the citizen', () => {
  const slot: ContactSlot = {
    id: 's',
    elementId: 'e',
    label: { da: 'Regel', en: 'Rule' },
    kind: 'joint',
    with: 'jobConsultant',
    minutes: 45,
    booking: 'selfBooked',
    bookBy: '2026-12-20',
    week: 8,
    opensOn: '2026-11-30',
    dueOn: '2026-12-27',
    latestOn: null,
    countsTowardsFloor: true,
    voluntary: false,
    overdue: false,
    because: [],
  };
  const told = (own: Partial<ContactSlot>, asOf = '2026-11-23') =>
    conversationWords({ ...slot, ...own }, asOf, 'Jobcenter Frederiksberg', text, 'da');

  it('says when, with whom and by when to book', () => {
    expect(told({})).toEqual({
      when: 'Mellem 30.11.2026 og 27.12.2026',
      what: 'En fælles samtale med din jobkonsulent, 45 minutter',
      how: 'Du booker selv. Gør det senest 20.12.2026.',
    });
  });

  it('says only the last day once the window is open, from its first day on', () => {
    expect(told({}, '2026-11-29').when).toBe('Mellem 30.11.2026 og 27.12.2026');
    expect(told({}, '2026-11-30').when).toBe('Senest 27.12.2026');
  });

  it('says whom to contact when the day to book by has passed, which it has not on the day itself', () => {
    expect(told({}, '2026-12-20').how).toBe('Du booker selv. Gør det senest 20.12.2026.');
    expect(told({}, '2026-12-21').how).toBe('Fristen for selv at booke var 20.12.2026. Kontakt Jobcenter Frederiksberg, og aftal en tid.');
  });

  it('sends the citizen to the fund when the fund holds it', () => {
    expect(told({ with: 'insuranceFund', overdue: true }, '2026-12-28').how).toBe('Kontakt din a-kasse, og aftal en tid.');
  });

  it('says that a late one is late, that an offer is one, and that one is called in', () => {
    expect(told({ overdue: true }, '2026-12-28')).toMatchObject({
      when: 'Skulle være holdt senest 27.12.2026',
      how: 'Kontakt Jobcenter Frederiksberg, og aftal en tid.',
    });
    expect(told({ booking: 'calledIn', bookBy: null, voluntary: true }).how).toBe('Du får en indkaldelse. Et tilbud, du kan sige nej til.');
  });
});
