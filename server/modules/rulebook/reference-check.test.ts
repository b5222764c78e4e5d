import type { Facts } from '../../domain/facts/fact';
import type { Condition, Verdict } from '../../domain/rulebook/condition';
import { type Reference, ReferenceCheck } from './reference-check';

const young: Condition = { id: 'young', fact: 'age', operator: 'lessThan', value: 30 };
const mobile: Condition = { id: 'mobile', all: [{ id: 'moves', fact: 'willingToMove', operator: 'equal', value: true }] };

const seen = (facts: Facts, verdicts: readonly (readonly [Condition, Verdict])[]): ReadonlyMap<Facts, ReadonlyMap<Condition, Verdict>> =>
  new Map([[facts, new Map(verdicts)]]);

describe('checking a decision with the reference evaluator', () => {
  it('accepts verdicts that json-rules-engine gives too, unknown included', async () => {
    const check = new ReferenceCheck();
    await expect(
      check.check(
        seen({ age: 29 }, [
          [young, 'true'],
          [mobile, 'unknown'],
        ]),
      ),
    ).resolves.toBeUndefined();
    await expect(
      check.check(
        seen({ age: 30, willingToMove: false }, [
          [young, 'false'],
          [mobile, 'false'],
        ]),
      ),
    ).resolves.toBeUndefined();
  });

  it.each<[Verdict]>([['false'], ['unknown']])('refuses a verdict %s where the reference says true', async (wrong) => {
    await expect(new ReferenceCheck().check(seen({ age: 29 }, [[young, wrong]]))).rejects.toMatchObject({ code: 'engine.disagreement' });
  });

  it('asks the reference once for the same condition and the same values of its facts, and again for others', async () => {
    const asked: string[][] = [];
    const reference: Reference = (conditions, facts) => {
      asked.push(conditions.map(({ id }) => `${id} ${String(facts['age'])}`));
      return Promise.resolve(conditions.map(() => 'true'));
    };
    const check = new ReferenceCheck(reference);
    await check.check(
      seen({ age: 20, willingToMove: true }, [
        [young, 'true'],
        [mobile, 'true'],
      ]),
    );
    await check.check(
      seen({ age: 20, willingToMove: true, motivation: 3 }, [
        [young, 'true'],
        [mobile, 'true'],
      ]),
    );
    await check.check(
      seen({ age: 21, willingToMove: true }, [
        [young, 'true'],
        [mobile, 'true'],
      ]),
    );
    expect(asked).toEqual([['young 20', 'mobile 20'], ['young 21']]);
  });

  it('does not let what it remembers hide a later disagreement', async () => {
    const check = new ReferenceCheck();
    await check.check(seen({ age: 29 }, [[young, 'true']]));
    await expect(check.check(seen({ age: 29 }, [[young, 'false']]))).rejects.toMatchObject({ code: 'engine.disagreement' });
  });

  it('tells a missing fact from one that is known', async () => {
    const check = new ReferenceCheck();
    await check.check(seen({}, [[young, 'unknown']]));
    await expect(check.check(seen({ age: 29 }, [[young, 'true']]))).resolves.toBeUndefined();
  });

  it('stays right when it forgets: more values than it keeps', async () => {
    const check = new ReferenceCheck((conditions, facts) =>
      Promise.resolve(conditions.map(() => ((facts['age'] as number) < 30 ? 'true' : 'false'))),
    );
    for (let age = 0; age < 12_000; age += 1) await check.check(seen({ age }, [[young, age < 30 ? 'true' : 'false']]));
    await expect(check.check(seen({ age: 11 }, [[young, 'true']]))).resolves.toBeUndefined();
  });
});
