import { type Fact } from '../../api/types';
import { FACTS } from '../../decision/testing/a-trial';
import { splitFacts } from './split-facts';

const fact = (key: string, changes: Partial<Fact> = {}): Fact => ({ ...(FACTS[1] as Fact), key, id: key, ...changes });
const keys = (facts: readonly { readonly key: string }[]): string[] => facts.map(({ key }) => key);

describe('the facts a decision saw', () => {
  it('stand in the order of the catalogue, and words it does not have last', () => {
    const { known } = splitFacts({ gone: 1, b: true, a: false }, [fact('a'), fact('b')], false);
    expect(keys(known)).toEqual(['a', 'b', 'gone']);
    expect(keys(splitFacts({ b: true, a: false, gone: 1 }, [fact('a'), fact('b')], false).known)).toEqual(['a', 'b', 'gone']);
  });

  it('were not known when nobody had said, and "no" is known', () => {
    const { known, unknown } = splitFacts({ a: false, b: null }, [fact('a'), fact('b'), fact('c')], false);
    expect(keys(known)).toEqual(['a']);
    expect(keys(unknown)).toEqual(['b', 'c']);
  });

  it('are never missed when nobody could have answered them', () => {
    const facts = [
      fact('risk', { source: 'derived' }),
      fact('sex', { class: 'forbidden' }),
      fact('coursePriceOere', { source: 'course', firstKnown: 'grantApplication' }),
      fact('employerStatement', { firstKnown: 'grantApplication' }),
    ];
    expect(keys(splitFacts({}, facts, false).unknown)).toEqual([]);
    expect(keys(splitFacts({}, facts, true).unknown)).toEqual(['employerStatement']);
  });
});
