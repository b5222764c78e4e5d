import type { PreparedRuleSet } from '../../domain/rulebook/prepared-rule-set';
import { HEADS_MAX_AGE, HeadsCache } from './heads-cache';
import type { RulebookHeads } from './rulebook.repository';
import { VersionCache } from './version-cache';

const heads = (catalogueHash: string): RulebookHeads => ({
  municipalityIsKnown: true,
  versions: [{ id: 'a', version: 1, validFrom: '2020-01-01', floorId: 'dk-2020' }],
  floors: [],
  catalogueHash,
});

describe('remembering which versions there are', () => {
  it('asks again after a second, not before', async () => {
    let now = 0;
    let asked = 0;
    const cache = new HeadsCache(() => now);
    const load = (): Promise<RulebookHeads> => Promise.resolve(heads(String((asked += 1))));
    await cache.get('147', load);
    now = HEADS_MAX_AGE - 1;
    expect((await cache.get('147', load)).catalogueHash).toBe('1');
    now = HEADS_MAX_AGE;
    expect((await cache.get('147', load)).catalogueHash).toBe('2');
    cache.forget();
    expect((await cache.get('147', load)).catalogueHash).toBe('3');
  });

  it('does not remember that there was nothing', async () => {
    const cache = new HeadsCache(() => 0);
    await cache.get('147', () => Promise.resolve({ ...heads('x'), versions: [] }));
    expect((await cache.get('147', () => Promise.resolve(heads('y')))).catalogueHash).toBe('y');
  });

  it('keeps municipalities apart and does not remember a failure', async () => {
    const cache = new HeadsCache(() => 0);
    await expect(cache.get('147', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect((await cache.get('147', () => Promise.resolve(heads('x')))).catalogueHash).toBe('x');
    expect((await cache.get('101', () => Promise.resolve(heads('y')))).catalogueHash).toBe('y');
  });
});

describe('keeping prepared rule sets', () => {
  const prepared = (): PreparedRuleSet => ({}) as PreparedRuleSet;

  it('prepares once for requests at the same time, and again after a failure', async () => {
    const cache = new VersionCache<PreparedRuleSet>();
    let times = 0;
    const prepare = (): Promise<PreparedRuleSet> => {
      times += 1;
      return times === 1 ? Promise.reject(new Error('first')) : Promise.resolve(prepared());
    };
    await expect(cache.get('a', prepare)).rejects.toThrow('first');
    const [one, other] = await Promise.all([cache.get('a', prepare), cache.get('a', prepare)]);
    expect(one).toBe(other);
    expect(times).toBe(2);
  });

  it('lets the least recently used go when it is full', async () => {
    const cache = new VersionCache<PreparedRuleSet>(2);
    const [a, b] = [prepared(), prepared()];
    await cache.get('a', () => Promise.resolve(a));
    await cache.get('b', () => Promise.resolve(b));
    await cache.get('a', () => Promise.reject(new Error('not asked')));
    await cache.get('c', () => Promise.resolve(prepared()));
    expect(await cache.get('a', () => Promise.reject(new Error('not asked')))).toBe(a);
    expect(await cache.get('b', () => Promise.resolve(prepared()))).not.toBe(b);
  });
});
