import { deriveFacts, parseDerivations } from './derive-facts';

/** København's and Aarhus's figures of S2 table 5.1: JKS 10.8 %, AK 5.9 %; one fund exactly on the threshold. */
const RAW = { professionExposed: { from: { '101': { AK: 5.9, JKS: 10.8, CA: 8 }, '751': { JKS: 10.1 } }, exposedFrom: 8.0 } };
const derivations = parseDerivations(RAW);

test('a profession is exposed from the threshold on', () => {
  const exposed = (insuranceFund: string): unknown => deriveFacts({ insuranceFund }, '101', derivations)['professionExposed'];
  expect([exposed('AK'), exposed('CA'), exposed('JKS')]).toEqual([false, true, true]);
});

test('a value that was given stays, an unknown one is filled in', () => {
  expect(deriveFacts({ insuranceFund: 'AK', professionExposed: true }, '101', derivations)).toEqual({
    insuranceFund: 'AK',
    professionExposed: true,
  });
  expect(deriveFacts({ insuranceFund: 'JKS', professionExposed: null }, '101', derivations)).toEqual({
    insuranceFund: 'JKS',
    professionExposed: true,
  });
});

test('what is not in the table stays unknown', () => {
  expect(deriveFacts({ insuranceFund: 'other' }, '101', derivations)).toEqual({ insuranceFund: 'other' });
  expect(deriveFacts({ insuranceFund: 'AK' }, '751', derivations)).toEqual({ insuranceFund: 'AK' });
  expect(deriveFacts({ insuranceFund: 'AK' }, '999', derivations)).toEqual({ insuranceFund: 'AK' });
  expect(deriveFacts({ insuranceFund: 'constructor' }, 'constructor', derivations)).toEqual({ insuranceFund: 'constructor' });
  expect(deriveFacts({}, '101', derivations)).toEqual({});
});

test('the facts that were given are not touched', () => {
  const facts = Object.freeze({ insuranceFund: 'JKS' });
  expect(deriveFacts(facts, '101', derivations)).not.toBe(facts);
});

test('figures that are none are refused with their place', () => {
  const broken = (change: object): unknown => ({ professionExposed: { ...RAW.professionExposed, ...change } });
  expect(() => parseDerivations(broken({ from: { '101': { AK: '5.9' } } }))).toThrow(
    'catalogue.wrong_type at professionExposed.from.101.AK',
  );
  expect(() => parseDerivations(broken({ exposedFrom: 101 }))).toThrow('catalogue.wrong_type at professionExposed.exposedFrom');
  expect(() => parseDerivations(broken({ threshold: 8 }))).toThrow('catalogue.unknown_key at professionExposed.threshold');
  expect(() => parseDerivations({})).toThrow('catalogue.not_an_object at professionExposed');
});
