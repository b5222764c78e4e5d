import { type CalendarDate, calendarDate } from '../shared/calendar-date';
import { type DueReminder, judgeReminder } from './judge-reminder';

const on = (text: string): CalendarDate => calendarDate(text);
const task = { dueOn: on('2026-11-26'), isClosed: false };
const reminder = (runOn: string, more: Partial<DueReminder> = {}): DueReminder => ({
  runOn: on(runOn),
  to: 'jobConsultant',
  hasLaterStep: false,
  ...more,
});

describe('whether a reminder is given', () => {
  test('on its day, and the day after when the night was long', () => {
    expect(judgeReminder(reminder('2026-11-23'), task, on('2026-11-23'))).toBe('give');
    expect(judgeReminder(reminder('2026-11-23', { hasLaterStep: true }), task, on('2026-11-24'))).toBe('give');
  });

  test('of several late ones only the last', () => {
    expect(judgeReminder(reminder('2026-11-23', { hasLaterStep: true }), task, on('2026-11-25'))).toBe('superseded');
    expect(judgeReminder(reminder('2026-11-23'), task, on('2027-01-04'))).toBe('give');
  });

  test('a citizen is warned until the due day and not the day after; of a passed day the citizen is still told', () => {
    expect(judgeReminder(reminder('2026-11-23', { to: 'citizen' }), task, on('2026-11-26'))).toBe('give');
    expect(judgeReminder(reminder('2026-11-23', { to: 'citizen' }), task, on('2026-11-27'))).toBe('tooLate');
    expect(judgeReminder(reminder('2026-11-26', { to: 'citizen' }), task, on('2026-11-27'))).toBe('tooLate');
    expect(judgeReminder(reminder('2026-11-27', { to: 'citizen' }), task, on('2026-11-30'))).toBe('give');
    expect(judgeReminder(reminder('2026-11-23'), task, on('2026-11-27'))).toBe('give');
  });

  test('not when the task is closed', () => {
    expect(judgeReminder(reminder('2026-11-23'), { ...task, isClosed: true }, on('2026-11-23'))).toBe('notNeeded');
  });

  test('the night summer time ends has 25 hours and is one day', () => {
    expect(judgeReminder(reminder('2026-10-24', { hasLaterStep: true }), task, on('2026-10-25'))).toBe('give');
    expect(judgeReminder(reminder('2026-10-24', { hasLaterStep: true }), task, on('2026-10-26'))).toBe('superseded');
  });
});
