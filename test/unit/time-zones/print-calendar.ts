import { createHash } from 'node:crypto';
import { copenhagenInstant } from '../../../server/domain/reminders/civil-time';
import { planReminders } from '../../../server/domain/reminders/plan-reminders';
import { calendarDate, dateOfDay, dayNumber } from '../../../server/domain/shared/calendar-date';
import { workingCalendar, workingDays } from '../../../server/domain/shared/working-days';
import { danishDay } from '../../../server/platform/clock';
import { shippedRules } from '../../builders/shipped-rules';

/** Prints the machine's zone and a hash of everything the calendar answers about every day from 2024 to 2035. */
const { ruleSet } = shippedRules('751');
const calendar = workingCalendar(ruleSet.calendar.closingDays);
const hash = createHash('sha256');
for (let number = dayNumber(calendarDate('2024-01-01')); number <= dayNumber(calendarDate('2035-12-31')); number += 1) {
  const day = dateOfDay(number);
  const instant = copenhagenInstant(day, '07:00');
  const window = { opensOn: day, dueOn: day, latestOn: null };
  const reminders = ruleSet.reminders.flatMap((plan) => planReminders({ plan, window, calendar }));
  const moved = [-3, 1, 5].map((days) => calendar.addWorkingDays(day, workingDays(days)));
  hash.update(JSON.stringify([day, calendar.isWorkingDay(day), instant, danishDay(new Date(instant)), moved, reminders]));
}
process.stdout.write(JSON.stringify({ offset: new Date(2026, 6, 1).getTimezoneOffset(), hash: hash.digest('hex') }));
