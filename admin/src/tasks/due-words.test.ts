import { da } from '../i18n/da';
import { type Text } from '../i18n/use-text';
import { dueWords, weekdayAndDate } from './due-words';
import { aTask } from './testing/a-task';

/** The Danish texts with their values put in, one form for one and one for several. */
const text: Text = (key, values = {}) => {
  const found = key.split('.').reduce<unknown>((tree, part) => (tree as Record<string, unknown>)[part], da) as string;
  const [one = '', many = one] = found.split(' |||| ');
  return (values['smart_count'] === 1 ? one : many).replace(/%\{(\w+)\}/g, (_slot, name: string) => String(values[name]));
};
const words = (changes: Parameters<typeof aTask>[0]) => dueWords(aTask({ latestOn: null, ...changes }), '2026-11-23', text, 'da');

test.each([
  ['2024-02-15', '1.012 dage over frist'],
  ['2026-11-22', '1 dag over frist'],
  ['2026-11-23', 'Frist i dag'],
  ['2026-11-24', 'Frist i morgen'],
  ['2026-11-25', 'Frist om 2 dage'],
  ['2026-12-07', 'Frist om 14 dage'],
  ['2026-12-08', 'Frist om 2 uger'],
  ['2027-01-11', 'Frist om 7 uger'],
  [null, 'Ingen frist'],
])('a task due %s is, on 23.11.2026: %s', (dueOn, expected) => expect(words({ dueOn })).toBe(expected));

test('the day after the law’s last day it is the law that counts, and how long', () => {
  expect(words({ dueOn: '2026-11-01', latestOn: '2026-11-22', pastLegal: true })).toBe('1 dag over lovens frist');
  expect(words({ dueOn: '2026-11-01', latestOn: '2026-11-23' })).toBe('22 dage over frist');
});

test('what is closed says how', () => expect(words({ state: 'waived', dueOn: '2026-11-01' })).toBe('Fraveget'));

test('a day is named with its weekday', () => expect(weekdayAndDate('2026-11-23', 'da')).toBe('mandag 23.11.2026'));
