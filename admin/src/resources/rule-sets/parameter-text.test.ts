import { type Text } from '../../i18n/use-text';
import { parameterBounds, parameterText } from './parameter-text';

const said: Text = (key, values) => [key.split('.').at(-1), ...Object.values(values ?? {})].join(' ');
const weeks = { da: 'uger', en: 'weeks' };

it('says a number with its unit in the reader’s language', () => {
  expect(parameterText({ value: 25.9, unit: weeks }, said, 'da')).toBe('25,9 uger');
  expect(parameterText({ value: 7554, unit: { da: 'fuldtidspersoner', en: 'full-time persons' } }, said, 'en')).toBe(
    '7,554 full-time persons',
  );
  expect(parameterText({ value: 3 }, said, 'da')).toBe('3');
});

it('says yes and no', () => {
  expect(parameterText({ value: true }, said, 'da')).toBe('yes');
  expect(parameterText({ value: false }, said, 'da')).toBe('no');
});

it('picks the reader’s half of a text in both languages, and leaves another as it is', () => {
  const both = { value: 'som udgangspunkt / as a rule' };
  expect(parameterText(both, said, 'da')).toBe('som udgangspunkt');
  expect(parameterText(both, said, 'en')).toBe('as a rule');
  expect(parameterText({ value: 'og/eller' }, said, 'en')).toBe('og/eller');
});

it('says the limits that are set', () => {
  expect(parameterBounds({ value: 1, min: 1, max: 1000000 }, said, 'da')).toBe('bounds 1 1.000.000');
  expect(parameterBounds({ value: 1, min: 0 }, said, 'da')).toBe('atLeast 0');
  expect(parameterBounds({ value: 1, max: 0.5 }, said, 'en')).toBe('atMost 0.5');
  expect(parameterBounds({ value: 1 }, said, 'da')).toBeNull();
});
