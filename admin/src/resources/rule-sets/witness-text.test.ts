import { type Fact } from '../../api/types';
import { witnessText } from './witness-text';

const fact = (key: string, more: Partial<Fact> & Pick<Fact, 'type'>): Fact => ({
  id: key,
  key,
  label: { da: key, en: key },
  help: { da: '', en: '' },
  phrase: { is: { da: '', en: '' }, isNot: { da: '', en: '' } },
  source: 'register',
  firstKnown: 'registration',
  class: 'ordinary',
  changeable: false,
  ...more,
});

const FACTS = [
  fact('age', { type: 'integer', label: { da: 'Alder', en: 'Age' }, unit: { da: 'år', en: 'years' } }),
  fact('isGraduate', { type: 'boolean', label: { da: 'Dimittend', en: 'Graduate' } }),
  fact('track', { type: 'enum', label: { da: 'Spor', en: 'Track' } }),
];

it('tells of the citizen in the order of the catalogue, tracks by the rule set’s own names', () => {
  const labels = { track: { intensive: { da: 'Intensivt spor', en: 'Intensive track' } } };
  const witness = { track: 'intensive', isGraduate: false, age: 29 };
  expect(witnessText(witness, FACTS, 'da', labels, 'og')).toBe('Alder: 29 år, Dimittend: nej og Spor: Intensivt spor');
  expect(witnessText(witness, FACTS, 'en', labels, 'and')).toBe('Age: 29 years, Graduate: no and Track: Intensive track');
});

it('leaves out what is not known and what no catalogue has; nothing is left of a citizen nothing is known of', () => {
  expect(witnessText({ age: null, shoeSize: 44, isGraduate: true }, FACTS, 'da', {}, 'og')).toBe('Dimittend: ja');
  expect(witnessText({ age: null }, FACTS, 'da', {}, 'og')).toBe('');
});
