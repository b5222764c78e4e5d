import { type Text } from '../../i18n/use-text';
import { da } from '../../i18n/da';
import { both, FACTS } from '../../decision/testing/a-trial';
import { placeText, stepsOf } from './place-text';

/** The Danish texts without react-admin: looked up by name, slots filled in. */
const text: Text = (key, values = {}) => {
  const found = key.split('.').reduce<unknown>((tree, name) => (tree as Record<string, unknown>)[name], da) as string;
  return found.replace(/%\{(\w+)\}/g, (_slot, name: string) => String(values[name]));
};
const decision = {
  contactPlan: [{ label: both('Første samtale'), dueOn: '2026-11-23' }],
  missingFacts: [{ fact: 'activeNetwork' }],
  screening: { score: { min: 3 } },
};
const place = (path: string): string => placeText(path, decision, FACTS, text, 'da');

describe('a place in a decision', () => {
  it('is told as a person would point at it', () => {
    expect(place('contactPlan[0].dueOn')).toBe('Samtale nr. 1 (Første samtale), senest');
    expect(place('screening.score.min')).toBe('Risiko, point i alt, mindst');
  });

  it('names the fact a row is about', () => {
    expect(place('missingFacts[0].wouldSettle[1]')).toBe('Ubesvaret spørgsmål nr. 1 (Aktivt netværk), ville afgøre nr. 2');
  });

  it('has a number where the stored decision has no such row', () => {
    expect(place('contactPlan[7]')).toBe('Samtale nr. 8');
  });

  it('is said as it stands where there is no word for it', () => {
    expect(place('screening.newThing')).toBe('Risiko, newThing');
    expect(place('constructor')).toBe('constructor');
  });

  it('is read step by step', () => {
    expect(stepsOf('a[0][12].b')).toEqual(['a', 0, 12, 'b']);
    expect(stepsOf('')).toEqual([]);
  });
});
