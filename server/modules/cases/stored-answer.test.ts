import { type AnswerHead, storedAnswer } from './stored-answer';

const head = (input: unknown): AnswerHead => ({
  id: 'one',
  createdAt: new Date('2026-11-23T08:15:30.250Z'),
  engineVersion: 'engine-1',
  resultHash: 'abc',
  kind: 'case',
  ruleSetVersionId: 'version',
  input: input as AnswerHead['input'],
});

describe('the answer of a stored decision', () => {
  it('puts what storing added before the result and leaves the bytes of the result alone', () => {
    const result = '{"ruleSet" : 1,"b":2,  "a":1.0}';
    const { id, json } = storedAnswer(head({ floor: { id: 'dk-2026', version: 2 } }), result);
    expect(id).toBe('one');
    expect(json).toBe(
      '{"id":"one","createdAt":"2026-11-23T08:15:30.250Z","engineVersion":"engine-1","resultHash":"abc","kind":"case",' +
        `"ruleSetVersionId":"version","input":{"floor":{"id":"dk-2026","version":2}},${result.slice(1)}`,
    );
  });

  it('reads the same whatever order the database gives the input’s keys back in, and without what was not there', () => {
    const made = storedAnswer(head({ spell: { startedOn: 'x', confirmedTrack: undefined }, facts: { b: ['2', '1'], a: 0.1 } }), '{"x":1}');
    const found = storedAnswer(head({ facts: { a: 0.1, b: ['2', '1'] }, spell: { startedOn: 'x' } }), '{"x":1}');
    expect(found.json).toBe(made.json);
    expect(made.json).toContain('"facts":{"a":0.1,"b":["2","1"]}');
  });
});
