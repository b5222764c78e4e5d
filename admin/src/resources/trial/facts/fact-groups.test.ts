import { type Fact } from '../../../api/types';
import { factGroups, type FactFilter, type FactMarks } from './fact-groups';

function aFact(key: string, da: string, firstKnown: Fact['firstKnown'], own: Partial<Fact> = {}): Fact {
  const text = { da, en: `${da} in English` };
  return {
    id: key,
    key,
    type: 'boolean',
    label: text,
    phrase: { yes: text, no: text },
    help: { da: 'Spørg borgeren.', en: 'Ask the citizen.' },
    source: 'citizen',
    firstKnown,
    class: 'ordinary',
    changeable: true,
    ...own,
  };
}

const facts = [
  aFact('age', 'Alder', 'registration'),
  aFact('network', 'Aktivt netværk', 'firstConversation'),
  aFact('move', 'Vil flytte', 'firstConversation'),
  aFact('field', 'Uddannelsesretning', 'registration', { type: 'enum', values: [{ value: 'law', label: { da: 'Jura', en: 'Law' } }] }),
  aFact('statement', 'Arbejdsgivererklæring', 'grantApplication'),
];
const none: FactMarks = { used: new Set(), answered: new Set(), atChoice: { answered: new Set(), changed: new Set() } };
const keys = (some: readonly Fact[]): readonly string[] => some.map(({ key }) => key);
const groups = (filter: Partial<FactFilter>, marks: Partial<FactMarks> = {}) =>
  factGroups(facts, { search: '', view: 'all', ...filter }, { ...none, ...marks }, 'da').map(({ firstKnown, used, unused }) => [
    firstKnown,
    [...keys(used), ...keys(unused)],
  ]);

describe('the facts in their groups', () => {
  it('stand by when they are first known, in the catalogue’s order', () => {
    expect(groups({})).toEqual([
      ['registration', ['age', 'field']],
      ['firstConversation', ['network', 'move']],
      ['grantApplication', ['statement']],
    ]);
  });

  it('begin with those the rules use', () => {
    const [, second] = factGroups(facts, { search: '', view: 'all' }, { ...none, used: new Set(['move', 'field']) }, 'da');
    expect([keys(second!.used), keys(second!.unused)]).toEqual([['move'], ['network']]);
  });

  it('are found by every word of the search in label, help or values, whatever the capitals', () => {
    expect(groups({ search: 'NETVÆRK' })).toEqual([['firstConversation', ['network']]]);
    expect(groups({ search: 'netværk aktivt' })).toEqual([['firstConversation', ['network']]]);
    expect(groups({ search: 'jura' })).toEqual([['registration', ['field']]]);
    expect(groups({ search: 'spørg alder' })).toEqual([['registration', ['age']]]);
    expect(groups({ search: 'netværk jura' })).toEqual([]);
  });

  it('can be only the used, the unanswered or the changed ones', () => {
    expect(groups({ view: 'used' }, { used: new Set(['move']) })).toEqual([['firstConversation', ['move']]]);
    expect(groups({ view: 'changed' }, { atChoice: { answered: new Set(), changed: new Set(['age']) } })).toEqual([
      ['registration', ['age']],
    ]);
    const answered = new Set(['age', 'network', 'move', 'statement']);
    expect(groups({ view: 'unanswered' }, { answered, atChoice: { answered, changed: new Set() } })).toEqual([['registration', ['field']]]);
  });

  it('keep a fact in sight that was unanswered when the view was chosen', () => {
    const marks = { answered: new Set(['field']), atChoice: { answered: new Set<string>(), changed: new Set<string>() } };
    expect(groups({ view: 'unanswered' }, marks)[0]).toEqual(['registration', ['age', 'field']]);
  });

  it('count all their facts, also while a search hides some', () => {
    const [group] = factGroups(facts, { search: 'alder', view: 'all' }, { ...none, answered: new Set(['field']) }, 'da');
    expect(group).toMatchObject({ answered: 1, of: 2 });
  });
});
