import type { RuleSet } from '../../../domain/rulebook/rule-set';
import { type WorkingCalendar, workingCalendar } from '../../../domain/shared/working-days';
import type { ChosenRules } from '../../rulebook';

/** The working calendar of each rule set, made once: it remembers the days it was asked about. */
export class CalendarCache {
  private readonly known = new WeakMap<RuleSet, WorkingCalendar>();

  of({ prepared: { ruleSet } }: ChosenRules): WorkingCalendar {
    const known = this.known.get(ruleSet);
    if (known) return known;
    const calendar = workingCalendar(ruleSet.calendar.closingDays);
    this.known.set(ruleSet, calendar);
    return calendar;
  }
}
