import { type Condition } from '../api/types';
import { impliedVerdicts, recordedVerdicts } from './trace-verdicts';

const leaf = (id: string): Condition => ({ id, fact: 'activeNetwork', operator: 'equal', value: true });
const verdicts = (condition: Condition, outcome: 'true' | 'false' | 'unknown'): Record<string, string> =>
  Object.fromEntries([...impliedVerdicts(condition, outcome)].map(([id, { verdict }]) => [id, verdict]));

describe('what follows for the parts of a condition from its outcome alone', () => {
  const all: Condition = { id: 'all', all: [leaf('a'), leaf('b')] };
  const any: Condition = { id: 'any', any: [leaf('a'), leaf('b')] };

  it('is that every member holds when all must and they do', () => {
    expect(verdicts(all, 'true')).toEqual({ all: 'true', a: 'true', b: 'true' });
  });

  it('is nothing for the members when one of them may be what failed', () => {
    expect(verdicts(all, 'false')).toEqual({ all: 'false' });
    expect(verdicts(all, 'unknown')).toEqual({ all: 'unknown' });
  });

  it('is that no member holds when one was enough and none did', () => {
    expect(verdicts(any, 'false')).toEqual({ any: 'false', a: 'false', b: 'false' });
    expect(verdicts(any, 'true')).toEqual({ any: 'true' });
  });

  it('turns round under a negation, and leaves the unknown unknown', () => {
    expect(verdicts({ id: 'not', not: any }, 'true')).toEqual({ not: 'true', any: 'false', a: 'false', b: 'false' });
    expect(verdicts({ id: 'not', not: leaf('a') }, 'unknown')).toEqual({ not: 'unknown', a: 'unknown' });
  });

  it('is the same for the only member of a group', () => {
    expect(verdicts({ id: 'any', any: [leaf('a')] }, 'unknown')).toEqual({ any: 'unknown', a: 'unknown' });
  });
});

describe('what the engine recorded', () => {
  it('keeps "not known" apart from "not recorded"', () => {
    const found = recordedVerdicts([
      { id: 'group', verdict: 'unknown' },
      { id: 'leaf', verdict: 'unknown', fact: 'activeNetwork', operator: 'equal', value: true, saw: null },
    ]);
    expect(found.get('leaf')).toEqual({ verdict: 'unknown', saw: null });
    expect(found.get('group')).toEqual({ verdict: 'unknown' });
  });
});
