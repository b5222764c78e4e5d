/** @jest-environment jsdom */
import { type Condition } from '../api/types';
import { type SentenceFact } from '../sentences';
import { RuleSentence } from './rule-sentence';
import { renderPage } from './testing/render-page';

const FACTS: SentenceFact[] = [
  {
    key: 'isGraduate',
    type: 'boolean',
    phrase: {
      yes: { da: 'borgeren er dimittend', en: 'the citizen is a graduate' },
      no: { da: 'borgeren ikke er dimittend', en: 'the citizen is not a graduate' },
    },
  },
  {
    key: 'educationDelayMonths',
    type: 'integer',
    phrase: {
      is: { da: 'uddannelsen er forsinket {value}', en: 'the education was delayed by {value}' },
      isNot: { da: 'uddannelsen ikke er forsinket {value}', en: 'the education was not delayed by {value}' },
    },
    unit: { da: 'måneder', en: 'months' },
  },
];

const graduate: Condition = { id: 'g', fact: 'isGraduate', operator: 'equal', value: true };
const delayed: Condition = { id: 'd', fact: 'educationDelayMonths', operator: 'greaterThanInclusive', value: 6 };
const both: Condition = { id: 'a', all: [graduate, delayed] };

const texts = (container: HTMLElement, selector: string) => [...container.querySelectorAll(selector)].map(({ textContent }) => textContent);

it('reads as one sentence after "Hvis", with what is asked, how and with what marked apart', () => {
  const { container } = renderPage(<RuleSentence condition={both} facts={FACTS} />);
  expect(container.textContent).toBe('Hvis borgeren er dimittend og uddannelsen er forsinket mindst 6 måneder');
  expect(texts(container, '.fact')).toEqual(['borgeren er dimittend', 'uddannelsen er forsinket']);
  expect(texts(container, 'em')).toEqual(['mindst']);
  expect(texts(container, 'strong')).toEqual(['6 måneder']);
});

it('stands behind other words when it is given some', () => {
  const { container } = renderPage(<RuleSentence condition={graduate} facts={FACTS} prefix="Foreslås, når" introducedBy="when" />);
  expect(container.textContent).toBe('Foreslås, når borgeren er dimittend');
});

it('says what the rule set itself calls a track, in quotation marks', () => {
  const track: SentenceFact = {
    key: 'track',
    type: 'enum',
    phrase: { is: { da: 'sporet er {value}', en: '' }, isNot: { da: '', en: '' } },
  };
  const condition: Condition = { id: 't', fact: 'track', operator: 'equal', value: 'intensive' };
  const labels = { track: { intensive: { da: 'Intensivt spor', en: 'Intensive track' } } };
  const { container } = renderPage(<RuleSentence condition={condition} facts={[track]} valueLabels={labels} />);
  expect(container.textContent).toBe('Hvis sporet er »Intensivt spor«');
});

it('is a list inside a list where groups stand inside groups inside groups', () => {
  const nested: Condition = {
    id: 'o',
    any: [{ id: 'i', all: [graduate, { id: 'n', any: [delayed, { ...graduate, id: 'x' }] }] }, delayed],
  };
  const { container } = renderPage(<RuleSentence condition={nested} facts={FACTS} />);
  expect(container.textContent).toMatch(/^Hvis mindst én af disse gælder:/);
  expect(container.querySelectorAll('ul ul ul > li')).toHaveLength(2);
  expect(texts(container, 'strong')).toEqual(['6 måneder', '6 måneder']);
});
