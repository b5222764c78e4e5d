import { type Condition } from '../api/types';
import { conditionOutline, readsBetterAsList } from './condition-outline';
import { conditionSentence, plainSentence } from './condition-sentence';
import { plainText } from './segment';
import { someFacts } from './testing/some-facts';

const leaf = (fact: string, value: boolean | number | string | string[], operator = 'equal'): Condition =>
  ({ id: fact, fact, operator, value }) as Condition;
const all = (...members: Condition[]): Condition => ({ id: 'all', all: members });
const any = (...members: Condition[]): Condition => ({ id: 'any', any: members });
const not = (member: Condition): Condition => ({ id: 'not', not: member });
const graduate = leaf('isGraduate', true);
const noGraduate = leaf('isGraduate', false);
const network = leaf('hasNetwork', true);
const noNetwork = leaf('hasNetwork', false);
const delayed = leaf('delayMonths', 6, 'greaterThanInclusive');
const law = leaf('field', 'law');
const change = leaf('willChange', true);

const say = (condition: Condition): string => plainSentence(condition, someFacts, 'da');

test('two and three statements', () => {
  expect(say(all(graduate, delayed))).toBe('borgeren er dimittend og uddannelsen er forsinket mindst 6 måneder');
  expect(say(any(graduate, delayed, law))).toBe(
    'borgeren er dimittend, uddannelsen er forsinket mindst 6 måneder eller uddannelsesretningen er jura',
  );
  expect(plainSentence(all(graduate, delayed, law), someFacts, 'en')).toBe(
    'the citizen is a graduate, the education was delayed by at least 6 months and the field of education is law',
  );
});

test('a subject is not said twice, unless an "ikke" could be read on into the next clause', () => {
  expect(say(all(graduate, network))).toBe('borgeren er dimittend og har et netværk');
  expect(say(all(graduate, noNetwork))).toBe('borgeren er dimittend og ikke har et netværk');
  expect(say(all(noGraduate, noNetwork))).toBe('borgeren ikke er dimittend og ikke har et netværk');
  expect(say(all(noGraduate, network))).toBe('borgeren ikke er dimittend og borgeren har et netværk');
  expect(say(any(graduate, delayed, network))).toBe(
    'borgeren er dimittend, uddannelsen er forsinket mindst 6 måneder eller borgeren har et netværk',
  );
});

test('a clause with a joining word of its own gets a comma before the last one', () => {
  expect(say(any(change, graduate))).toBe('borgeren vil skifte branche eller funktion, eller borgeren er dimittend');
  expect(say(any(leaf('field', ['law', 'it'], 'in'), graduate))).toBe('uddannelsesretningen er jura eller it, eller borgeren er dimittend');
});

test('either … or inside a list of demands', () => {
  expect(say(all(graduate, any(delayed, law)))).toBe(
    'borgeren er dimittend, og enten uddannelsen er forsinket mindst 6 måneder eller uddannelsesretningen er jura',
  );
  expect(plainSentence(all(any(delayed, law), graduate), someFacts, 'en')).toBe(
    'either the education was delayed by at least 6 months or the field of education is law, and the citizen is a graduate',
  );
});

test('long alternatives repeat the word they stand behind', () => {
  const condition = any(law, delayed, all(graduate, noNetwork));
  expect(say(condition)).toBe(
    'uddannelsesretningen er jura, hvis uddannelsen er forsinket mindst 6 måneder, eller hvis borgeren er dimittend og ikke har et netværk',
  );
  expect(plainSentence(condition, someFacts, 'da', { introducedBy: 'when' })).toContain(', når uddannelsen');
});

test('what does not hold', () => {
  expect(say(not(graduate))).toBe('det ikke er sådan, at borgeren er dimittend');
  expect(say(not(all(graduate, network)))).toBe('det ikke er sådan, at både borgeren er dimittend og borgeren har et netværk');
  expect(say(all(delayed, not(any(graduate, network))))).toBe(
    'uddannelsen er forsinket mindst 6 måneder, og det ikke er sådan, at enten borgeren er dimittend eller borgeren har et netværk',
  );
});

test('where running words could be read wrong, a numbered list', () => {
  expect(say(all(not(graduate), delayed))).toBe(
    'alle disse gælder: (1) det ikke er sådan, at borgeren er dimittend; (2) uddannelsen er forsinket mindst 6 måneder',
  );
  expect(say(any(law, all(delayed, any(graduate, network)), change))).toBe(
    'mindst én af disse gælder: (1) uddannelsesretningen er jura; ' +
      '(2) alle disse gælder: (2.1) uddannelsen er forsinket mindst 6 måneder; (2.2) borgeren er dimittend eller har et netværk; ' +
      '(3) borgeren vil skifte branche eller funktion',
  );
  expect(say(all(graduate))).toBe('alle disse gælder: (1) borgeren er dimittend');
  expect(say(any(graduate))).toBe('mindst én af disse gælder: (1) borgeren er dimittend');
});

test('the pieces put together are the sentence, and a shortened clause still belongs to its fact', () => {
  const segments = conditionSentence(all(graduate, noNetwork), someFacts, 'da');
  expect(plainText(segments)).toBe('borgeren er dimittend og ikke har et netværk');
  expect(segments.filter(({ fact }) => fact === 'hasNetwork').map(({ kind, text }) => [kind, text])).toEqual([
    ['operator', 'ikke'],
    ['text', ' '],
    ['fact', 'har et netværk'],
  ]);
});

test('the same condition as a nested list', () => {
  const inner: Condition = { id: 'inner', label: 'aftalt med teamet', any: [graduate, not(network)] };
  const tree = conditionOutline(all(delayed, inner), someFacts, 'da');
  const shape = (node: typeof tree): unknown =>
    node.kind === 'statement' ? plainText(node.segments) : [node.heading, node.note ?? '', ...node.members.map(shape)];
  expect(shape(tree)).toEqual([
    'alle disse gælder',
    '',
    'uddannelsen er forsinket mindst 6 måneder',
    ['mindst én af disse gælder', 'aftalt med teamet', 'borgeren er dimittend', ['dette gælder ikke', '', 'borgeren har et netværk']],
  ]);
});

test('a page shows a list for what is nested or has more than five statements', () => {
  expect(readsBetterAsList(graduate)).toBe(false);
  expect(readsBetterAsList(all(graduate, any(delayed, law)))).toBe(false);
  expect(readsBetterAsList(any(graduate, network, delayed, law, change))).toBe(false);
  expect(readsBetterAsList(any(graduate, network, delayed, law, change, noGraduate))).toBe(true);
  expect(readsBetterAsList(all(not(graduate), delayed))).toBe(true);
});
