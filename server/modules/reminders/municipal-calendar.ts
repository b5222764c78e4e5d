import { Injectable } from '@nestjs/common';
import type { RuleSet } from '../../domain/rulebook/rule-set';
import type { CalendarDate } from '../../domain/shared/calendar-date';
import { DomainError } from '../../domain/shared/domain-error';
import { type WorkingCalendar, workingCalendar } from '../../domain/shared/working-days';
import type { Transaction } from '../../platform/database';
import { RulebookService } from '../rulebook';

const HOLIDAYS_ONLY = workingCalendar([]);
/** Milliseconds after which the rules are asked again: a mail does not need them chosen anew, a publication shows within a minute. */
const FRESH_MS = 60_000;

interface Known {
  readonly day: CalendarDate;
  readonly calendar: WorkingCalendar;
  readonly until: number;
}

/** The working days of a municipality by the rules that hold on a day. */
@Injectable()
export class MunicipalCalendar {
  private readonly ofRules = new WeakMap<RuleSet, WorkingCalendar>();
  private readonly known = new Map<string, Known>();

  constructor(private readonly rulebook: RulebookService) {}

  /** Without valid rules that day: weekends and public holidays, which no rule can open. */
  async on(municipality: string, day: CalendarDate, transaction: Transaction): Promise<WorkingCalendar> {
    const known = this.known.get(municipality);
    if (known?.day === day && performance.now() < known.until) return known.calendar;
    const calendar = await this.choose(municipality, day, transaction);
    this.known.set(municipality, { day, calendar, until: performance.now() + FRESH_MS });
    return calendar;
  }

  private async choose(municipality: string, day: CalendarDate, transaction: Transaction): Promise<WorkingCalendar> {
    try {
      const { prepared } = await this.rulebook.choose({ municipality, asOf: day, startedOn: day }, transaction);
      const calendar = this.ofRules.get(prepared.ruleSet) ?? workingCalendar(prepared.ruleSet.calendar.closingDays);
      this.ofRules.set(prepared.ruleSet, calendar);
      return calendar;
    } catch (error) {
      if (error instanceof DomainError) return HOLIDAYS_ONLY;
      throw error;
    }
  }
}
