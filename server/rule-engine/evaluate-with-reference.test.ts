import { Engine } from 'json-rules-engine';
import { aCatalogue } from '../../test/builders/a-catalogue';
import type { Facts } from '../domain/facts/fact';
import { parseCondition } from '../domain/rulebook/parse-condition';
import type { Condition, Verdict } from '../domain/rulebook/condition';
import { evaluateWithReference } from './evaluate-with-reference';
import { toEngineRule } from './to-engine-rule';

const catalogue = aCatalogue();
const parse = (raw: unknown): Condition => parseCondition(raw, catalogue);
const verdictOf = async (raw: unknown, facts: Facts): Promise<Verdict | undefined> => (await evaluateWithReference([parse(raw)], facts))[0];

const YOUNG = { fact: 'age', operator: 'lessThan', value: 30 };
const LAWYER = { fact: 'educationField', operator: 'equal', value: 'law' };

/** What the raw engine does with rules and facts as somebody might hand them over. */
async function rawRun(conditions: unknown, facts: Record<string, unknown>, options: object = {}): Promise<boolean> {
  const engine = new Engine([{ conditions, event: { type: 'hit' } } as never], options);
  return (await engine.run(facts)).results.length === 1;
}

test('verdicts come in the order of the conditions, three-valued', async () => {
  const conditions = [YOUNG, { not: YOUNG }, LAWYER, { any: [YOUNG, LAWYER] }, { all: [LAWYER, { not: YOUNG }] }].map(parse);
  expect(await evaluateWithReference(conditions, { age: 29 })).toEqual(['true', 'false', 'unknown', 'true', 'false']);
  expect(await evaluateWithReference(conditions, { educationField: 'law' })).toEqual(['unknown', 'unknown', 'true', 'true', 'unknown']);
  expect(await evaluateWithReference([], {})).toEqual([]);
});

describe('each trap of the engine: it is there on raw input, and cannot be reached through the border', () => {
  test('overlapping runs on one engine drop rules; ours has one engine per run', async () => {
    const shared = new Engine();
    for (let rule = 0; rule < 30; rule++) {
      shared.addRule({
        conditions: { all: [{ fact: 'age', operator: 'lessThan', value: 30 }] },
        event: { type: 'hit' },
        priority: rule + 1,
      });
    }
    const counts = await Promise.all(
      [29, 31].map(async (age) => shared.run({ age }).then((run) => run.results.length + run.failureResults.length)),
    );
    expect(Math.min(...counts)).toBeLessThan(30);

    const conditions = Array.from({ length: 30 }, () => parse(YOUNG));
    const all = await Promise.all(Array.from({ length: 50 }, (_, index) => evaluateWithReference(conditions, { age: 20 + (index % 20) })));
    all.forEach((verdicts, index) => expect(verdicts).toEqual(Array<Verdict>(30).fill(index % 20 < 10 ? 'true' : 'false')));
  });

  test('an empty group is true for everyone; the border refuses it', async () => {
    expect(await rawRun({ any: [] }, {})).toBe(true);
    expect(() => parse({ any: [] })).toThrow('rule.empty_group');
    expect(() => parse({ all: [YOUNG, { all: [] }] })).toThrow('rule.empty_group at when.all[1].all');
  });

  test('of any beside all one is ignored; the border refuses both together', async () => {
    const both = { any: [YOUNG], all: [LAWYER] };
    expect(await rawRun(both, { age: 20, educationField: 'it' })).toBe(true);
    expect(() => parse(both)).toThrow('rule.not_exactly_one');
  });

  test('with undefined facts allowed, notEqual, notIn and not fire on a missing fact; ours are unknown', async () => {
    const notLawyer = { fact: 'educationField', operator: 'notEqual', value: 'law' };
    const notListed = { fact: 'educationField', operator: 'notIn', value: ['law'] };
    expect(await rawRun({ all: [notLawyer] }, {}, { allowUndefinedFacts: true })).toBe(true);
    expect(await rawRun({ all: [notListed] }, {}, { allowUndefinedFacts: true })).toBe(true);
    expect(await rawRun({ not: YOUNG }, {}, { allowUndefinedFacts: true })).toBe(true);
    for (const raw of [notLawyer, notListed, { not: YOUNG }, { all: [notLawyer] }]) {
      expect(await verdictOf(raw, {})).toBe('unknown');
      expect(await verdictOf(raw, { educationField: null, age: undefined })).toBe('unknown');
    }
  });

  test('without it one missing fact rejects the whole run; ours decides the others', async () => {
    await expect(rawRun({ any: [YOUNG, LAWYER] }, { age: 20 })).rejects.toThrow('Undefined fact');
    expect(await verdictOf({ any: [YOUNG, LAWYER] }, { age: 20 })).toBe('true');
    expect(toEngineRule(parse(LAWYER), { age: 20 }, false, '0').facts).toEqual(new Map([['constant', true]]));
  });

  test('in with a text is a search for a substring; the border wants a list', async () => {
    expect(await rawRun({ all: [{ fact: 'educationField', operator: 'in', value: 'outlaws' }] }, { educationField: 'law' })).toBe(true);
    expect(() => parse({ fact: 'educationField', operator: 'in', value: 'law' })).toThrow('rule.not_a_list');
    expect(await verdictOf({ fact: 'educationField', operator: 'in', value: ['law'] }, { educationField: 'la' })).toBe('false');
  });

  test('texts compare as text, "9" above "10"; neither a rule nor a fact can be one', async () => {
    expect(await rawRun({ all: [{ fact: 'motivation', operator: 'greaterThan', value: '10' }] }, { motivation: '9' })).toBe(true);
    expect(() => parse({ fact: 'motivation', operator: 'greaterThan', value: '10' })).toThrow('rule.wrong_value_type');
    const above = { fact: 'motivation', operator: 'greaterThan', value: 10 };
    expect(await verdictOf(above, { motivation: 9 })).toBe('false');
    expect(await verdictOf(above, { motivation: '99' })).toBe('unknown');
  });

  test('Date objects never compare; days are day numbers on both sides', async () => {
    const day = new Date(Date.UTC(2026, 0, 1));
    expect(await rawRun({ all: [{ fact: 'day', operator: 'equal', value: new Date(day) }] }, { day })).toBe(false);
    const before = { fact: 'graduatedOn', operator: 'lessThan', value: '2026-01-01' };
    expect(() => parse({ ...before, value: day })).toThrow('rule.wrong_value_type');
    expect(await verdictOf(before, { graduatedOn: '2025-12-31' })).toBe('true');
    expect(await verdictOf(before, { graduatedOn: '2026-01-01' })).toBe('false');
    expect(await verdictOf(before, { graduatedOn: '2025-02-30' })).toBe('unknown');
    expect(await verdictOf(before, { graduatedOn: day } as unknown as Facts)).toBe('unknown');
    // 20,454 days from 1970-01-01 to 2026-01-01: 56 years of 365 and 14 leap days.
    expect(toEngineRule(parse(before), { graduatedOn: '2025-12-31' }, false, '0')).toMatchObject({
      rule: { conditions: { all: [{ operator: 'lessThan', value: 20454 }] } },
      facts: new Map([['day of graduatedOn', 20453]]),
    });
  });

  test('an unknown operator or fact rejects all rules of the run; the border refuses it when the rule is saved', async () => {
    await expect(rawRun({ all: [{ fact: 'age', operator: 'startsWith', value: 3 }] }, { age: 20 })).rejects.toThrow('Unknown operator');
    expect(() => parse({ ...YOUNG, operator: 'startsWith' })).toThrow('rule.unknown_operator');
    expect(() => parse({ ...YOUNG, fact: 'shoeSize' })).toThrow('rule.unknown_fact');
  });

  test('a named condition that refers to itself never ends; no condition can be named or referred to', () => {
    expect(() => parse({ condition: 'itself' })).toThrow('rule.not_exactly_one');
    expect(() => parse({ all: [{ condition: 'itself' }] })).toThrow('rule.not_exactly_one');
    expect(() => parse({ all: [YOUNG], condition: 'itself' })).toThrow('rule.unknown_key');
    expect(engineKeys({ not: { all: [YOUNG, { any: [LAWYER, YOUNG] }] } })).toEqual(['all', 'any', 'fact', 'operator', 'value']);
  });

  test('an event of type error throws; the only type is our own', async () => {
    const engine = new Engine([{ conditions: { all: [YOUNG as never] }, event: { type: 'error' } }]);
    await expect(engine.run({ age: 20 })).rejects.toBeDefined();
    expect(() => parse({ all: [YOUNG], event: { type: 'error' } })).toThrow('rule.unknown_key');
    expect(toEngineRule(parse(YOUNG), { age: 20 }, false, '0').rule.event).toEqual({ type: 'verdict' });
  });

  test('a path reaches jsonpath; no condition has one, and the resolver refuses it', async () => {
    expect(await rawRun({ all: [{ ...YOUNG, path: '$.years' }] }, { age: { years: 20 } })).toBe(true);
    expect(() => parse({ ...YOUNG, path: '$.years' })).toThrow('rule.unknown_key at when.path');
    const smuggled = { id: 'n1', ...YOUNG, path: '$.years' } as unknown as Condition;
    expect(JSON.stringify(toEngineRule(smuggled, { age: 20 }, false, '0').rule)).not.toContain('path');
  });

  test('a value that is a fact reads that fact; the border refuses it', async () => {
    expect(await rawRun({ all: [{ ...YOUNG, value: { fact: 'limit' } }] }, { age: 20, limit: 30 })).toBe(true);
    expect(() => parse({ ...YOUNG, value: { fact: 'motivation' } })).toThrow('rule.wrong_value_type');
  });

  test('a set operator is false both ways on what is no list; ours is unknown', async () => {
    expect(
      await rawRun(
        {
          any: [
            { fact: 'x', operator: 'contains', value: 'a' },
            { fact: 'x', operator: 'doesNotContain', value: 'a' },
          ],
        },
        { x: 'a' },
      ),
    ).toBe(false);
    const tried = { fact: 'measuresTried', operator: 'doesNotContain', value: 'mentor' };
    expect(await verdictOf(tried, { measuresTried: 'mentor' })).toBe('unknown');
    expect(await verdictOf(tried, { measuresTried: [] })).toBe('true');
  });

  test('a fact every object inherits is never read', async () => {
    const smuggled: Condition = { id: 'n1', fact: 'constructor', operator: 'notEqual', value: 'x' };
    expect(await evaluateWithReference([smuggled], {})).toEqual(['unknown']);
  });
});

test('a rule the engine loses is an error, never a missing verdict', async () => {
  const original = Engine.prototype.run;
  Engine.prototype.run = async function (...given) {
    const run = await original.apply(this, given);
    return { ...run, failureResults: run.failureResults.slice(1) };
  };
  try {
    await expect(evaluateWithReference([parse(YOUNG)], { age: 40 })).rejects.toThrow('json-rules-engine answered 0 of 1 rules');
  } finally {
    Engine.prototype.run = original;
  }
});

/** Every key the engine is given, besides the rule's own frame. */
function engineKeys(raw: unknown): string[] {
  const keys = new Set<string>();
  JSON.stringify(toEngineRule(parse(raw), {}, false, '0').rule.conditions, (key, value: unknown) => {
    if (key !== '' && !/^\d+$/.test(key)) keys.add(key);
    return value;
  });
  return [...keys].sort();
}
