import { type RuleSetSummary } from '../../api/types';
import { chooseSides } from './choose-sides';

const ruleSet = (id: string, owner: string, version = 1): RuleSetSummary => ({
  id,
  owner,
  kind: 'municipality',
  name: owner,
  municipality: owner,
  version,
  contentHash: '',
  floor: 'dk-2020',
  validFrom: '2020-01-01',
  status: 'published',
  createdAt: '2026-11-21T00:00:00.000Z',
});
const SHIPPED = [ruleSet('aar', '751'), ruleSet('fre-1', '147', 1), ruleSet('fre-2', '147', 2), ruleSet('kbh', '101')];

describe('what is compared first', () => {
  it('is the newest of Frederiksberg and København', () => {
    expect(chooseSides(SHIPPED, {})).toEqual({ left: 'fre-2', right: 'kbh' });
  });

  it('keeps the side that is asked for and proposes another for the open one', () => {
    expect(chooseSides(SHIPPED, { left: 'aar' })).toEqual({ left: 'aar', right: 'fre-2' });
    expect(chooseSides(SHIPPED, { left: 'fre-2' })).toEqual({ left: 'fre-2', right: 'kbh' });
    expect(chooseSides(SHIPPED, { right: 'fre-2' })).toEqual({ left: 'kbh', right: 'fre-2' });
  });

  it('keeps an id that is gone, so that the page can say so', () => {
    expect(chooseSides(SHIPPED, { left: 'gone', right: 'kbh' })).toEqual({ left: 'gone', right: 'kbh' });
  });

  it('takes what there is where there is little', () => {
    expect(chooseSides([ruleSet('only', '461')], {})).toEqual({ left: 'only', right: 'only' });
    expect(chooseSides([], {})).toBeNull();
  });
});
