import { CODES, shippedRules } from '../../../test/builders/shipped-rules';
import type { ReminderPlan, ReminderStep } from '../rulebook/rule-set';
import { type CalendarDate, calendarDate, dateOfDay, dayNumber } from '../shared/calendar-date';
import { workingCalendar } from '../shared/working-days';
import type { TaskWindow } from '../tasks/task';
import { planReminders } from './plan-reminders';
import { reminderAction } from './reminder-action';

const on = (text: string): CalendarDate => calendarDate(text);
const plain = workingCalendar([]);

const step = (
  days: number,
  dayType: ReminderStep['dayType'],
  to: ReminderStep['to'] = 'jobConsultant',
  channel: ReminderStep['channel'] = 'list',
): ReminderStep => ({
  days,
  dayType,
  to,
  channel,
});
const aPlan = (...steps: ReminderStep[]): ReminderPlan => ({ taskKind: 'holdConversation', steps, basis: { source: 'S2 5.4' } });
const dueOn = (day: string): TaskWindow => ({ opensOn: on(day), dueOn: on(day), latestOn: null });
const daysOf = (plan: ReminderPlan, due: string): string[] =>
  planReminders({ plan, window: dueOn(due), calendar: plain }).map(({ day }) => day);

describe('when a task is remembered', () => {
  test('a week of the shipped plan to hold a conversation, due on Thursday 26 November 2026', () => {
    const plan = aPlan(step(-7, 'calendar'), step(-3, 'working', 'citizen', 'mail'), step(1, 'working', 'teamLead', 'digest'));
    expect(planReminders({ plan, window: dueOn('2026-11-26'), calendar: plain })).toEqual([
      { step: 0, day: '2026-11-19', at: '08:00', to: 'jobConsultant', channel: 'list' },
      { step: 1, day: '2026-11-23', at: '08:00', to: 'citizen', channel: 'mail' },
      { step: 2, day: '2026-11-27', at: '07:00', to: 'teamLead', channel: 'digest' },
    ]);
  });

  test.each<[string, ReminderStep, string, string]>([
    ['before, on a Saturday: the Friday before', step(-7, 'calendar'), '2026-11-28', '2026-11-20'],
    ['on the due day, a Sunday: the Friday before, so that nobody is late unwarned', step(0, 'calendar'), '2026-11-29', '2026-11-27'],
    ['after, on a Saturday: the Monday after', step(1, 'calendar'), '2026-11-27', '2026-11-30'],
    ['before, over Easter 2026', step(-3, 'working'), '2026-04-08', '2026-03-31'],
    ['before, on Good Friday 2026: Wednesday, Thursday being closed too', step(-3, 'calendar'), '2026-04-06', '2026-04-01'],
    ['after, over Easter 2026', step(1, 'working'), '2026-04-01', '2026-04-07'],
    ['0 working days on a closed due day', step(0, 'working'), '2026-12-25', '2026-12-24'],
    ['on the day summer time ends', step(0, 'calendar'), '2026-10-25', '2026-10-23'],
    ['a year end in week 53', step(5, 'working'), '2026-12-30', '2027-01-07'],
    ['one day before 1 March of a leap year', step(-1, 'calendar'), '2028-03-01', '2028-02-29'],
  ])('%s', (_what, one, due, expected) => {
    expect(daysOf(aPlan(one), due)).toEqual([expected]);
  });

  test('without a plan or a due day there is nothing to remember', () => {
    expect(planReminders({ plan: undefined, window: dueOn('2026-11-26'), calendar: plain })).toEqual([]);
    const window = { opensOn: on('2026-11-23'), dueOn: null, latestOn: null };
    expect(planReminders({ plan: aPlan(step(0, 'working')), window, calendar: plain })).toEqual([]);
  });

  test('every shipped plan for every due day 2024-2035: working days only, before or on the day when it should be, after it else', () => {
    const [first, last] = [dayNumber(on('2024-01-01')), dayNumber(on('2035-12-31'))];
    const wrong: string[] = [];
    for (const code of Object.values(CODES)) {
      const { ruleSet } = shippedRules(code);
      const calendar = workingCalendar(ruleSet.calendar.closingDays);
      for (const plan of ruleSet.reminders) {
        for (let day = first; day <= last; day += 1) {
          const due = dateOfDay(day);
          for (const { step: index, day: given } of planReminders({ plan, window: dueOn(due), calendar })) {
            const isBefore = (plan.steps[index]?.days ?? 0) <= 0;
            if (!calendar.isWorkingDay(given) || (isBefore ? given > due : given <= due)) wrong.push(`${plan.taskKind} ${due} ${given}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

test('a reminder waits under one key per task and step, for the instant of its Danish time', () => {
  const [planned] = planReminders({ plan: aPlan(step(0, 'working', 'teamLead', 'digest')), window: dueOn('2026-07-01'), calendar: plain });
  if (!planned) throw new Error('a plan of one step gives one reminder');
  expect(reminderAction('5e1f0000-0000-4000-8000-000000000001', planned)).toEqual({
    kind: 'remindTask',
    subjectId: '5e1f0000-0000-4000-8000-000000000001',
    dedupeKey: 'remind-5e1f0000-0000-4000-8000-000000000001-0',
    runOn: '2026-07-01',
    runAt: '07:00',
    dueAtMs: Date.parse('2026-07-01T05:00:00Z'),
    payload: { step: 0, to: 'teamLead', channel: 'digest' },
  });
});
