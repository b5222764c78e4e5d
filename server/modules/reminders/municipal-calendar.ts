import { Injectable } from '@nestjs/common';
import type { RuleSet } from '../../domain/rulebook/rule-set';
import type { CalendarDate } from '../../domain/shared/calendar-date';
import { DomainError } from '../../domain/shared/domain-error';
import { type WorkingCalendar, workingCalendar } from '../../domain/shared/working-days';
import type { Transaction } from '../../platform/database';
import { RulebookService } from '../rulebook';

const HOLIDAYS_ONLY = workingCalendar([]);

/** The working days of a municipality by the rules that hold on a day. */
@Injectable()
export class MunicipalCalendar {
  private readonly known = new WeakMap<RuleSet, WorkingCalendar>();

  constructor(private readonly rulebook: RulebookService) {}

  /** Without valid rules that day: weekends and public holidays, which no rule can open. */
  async on(municipality: string, day: CalendarDate, transaction: Transaction): Promise<WorkingCalendar> {
    try {
      const { prepared } = await this.rulebook.choose({ municipality, asOf: day, startedOn: day }, transaction);
      const calendar = this.known.get(prepared.ruleSet) ?? workingCalendar(prepared.ruleSet.calendar.closingDays);
      this.known.set(prepared.ruleSet, calendar);
      return calendar;
    } catch (error) {
      if (error instanceof DomainError) return HOLIDAYS_ONLY;
      throw error;
    }
  }
}
