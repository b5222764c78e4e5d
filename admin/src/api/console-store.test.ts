/** @jest-environment jsdom */
import { type Store } from 'react-admin';
import { consoleStore } from './console-store';

beforeEach(() => localStorage.clear());

/** As react-admin opens it. */
function opened(): Store {
  const store = consoleStore();
  store.setup();
  return store;
}

describe('the store of the console', () => {
  it('keeps language and theme for the next visit', () => {
    const first = opened();
    first.setItem('locale', 'en');
    first.setItem('theme', 'dark');
    const next = opened();
    expect([next.getItem('locale'), next.getItem('theme')]).toEqual(['en', 'dark']);
  });

  it('forgets everything else with the tab: filters, the person that was looked at, the chosen municipality', () => {
    const first = opened();
    first.setItem('trial', { facts: { age: 41 } });
    first.setItem('decisions.listParams', { filter: { track: 'intensive' } });
    expect(first.getItem('trial')).toEqual({ facts: { age: 41 } });
    expect(Object.keys(localStorage)).toEqual([]);
    expect(opened().getItem('trial')).toBeUndefined();
  });

  it('starts in Danish when somebody else wrote nonsense there', () => {
    localStorage.setItem('sporskifte.locale', '{broken');
    expect(opened().getItem('locale', 'da')).toBe('da');
  });

  it('works where the browser keeps nothing', () => {
    const refuse = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('quota');
    });
    const store = opened();
    store.setItem('locale', 'en');
    expect(store.getItem('locale')).toBe('en');
    refuse.mockRestore();
  });
});
