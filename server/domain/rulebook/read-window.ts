import { readPlainObject } from '../facts/read-plain';
import { DomainError } from '../shared/domain-error';
import { integerBetween, type Read, record } from './document-readers';
import type { Window } from './rule-set';

type WeekWindow = Extract<Window, { readonly fromWeek: number }>;
type MonthWindow = Extract<Window, { readonly fromMonth: number }>;

const readWeeks = record<WeekWindow>({ fromWeek: integerBetween(1, 104), toWeek: integerBetween(1, 104) });
const readMonths = record<MonthWindow>({ fromMonth: integerBetween(1, 24), toMonth: integerBetween(1, 24) });

/** Weeks 1-104 or months 1-24, in order: `rule_set.window_order` when it ends before it begins. */
export const readWindow: Read<Window> = (value, path) => {
  if (value === undefined) throw new DomainError('rule_set.missing_key', { key: 'window' }, path);
  const inMonths = readPlainObject(value, 'rule_set', path).has('fromMonth');
  const window = inMonths ? readMonths(value, path) : readWeeks(value, path);
  const [from, to, key] = 'fromWeek' in window ? [window.fromWeek, window.toWeek, 'toWeek'] : [window.fromMonth, window.toMonth, 'toMonth'];
  if (to < from) throw new DomainError('rule_set.window_order', { from }, `${path}.${key}`);
  return window;
};

/** How many weeks a window spans; four to a month. */
export function weeksIn(window: Window): number {
  return 'fromWeek' in window ? window.toWeek - window.fromWeek + 1 : (window.toMonth - window.fromMonth + 1) * 4;
}
