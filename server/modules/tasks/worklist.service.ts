import { Inject, Injectable } from '@nestjs/common';
import { addDays, type CalendarDate, weekdayOf } from '../../domain/shared/calendar-date';
import { DomainError } from '../../domain/shared/domain-error';
import type { Localised } from '../../domain/shared/localised';
import { workingCalendar } from '../../domain/shared/working-days';
import { danishDay, WORK_CLOCK, type WorkClock } from '../../platform/clock';
import { Transactions } from '../../platform/database';
import { PeopleService } from '../people';
import { RulebookService } from '../rulebook';
import { TaskRepository } from './task.repository';
import { TaskViewService } from './task-view.service';
import { MOST_TASKS, type Worklist, type WorklistQuery } from './worklist.schema';

/** What one consultant or one team has to do. */
@Injectable()
export class WorklistService {
  constructor(
    private readonly transactions: Transactions,
    private readonly tasks: TaskRepository,
    private readonly views: TaskViewService,
    private readonly people: PeopleService,
    private readonly rulebook: RulebookService,
    @Inject(WORK_CLOCK) private readonly clock: WorkClock,
  ) {}

  /** Throws `consultant.not_found` and `team.not_found`, also for another municipality's. */
  async worklist(municipality: string, { consultant, team, day: asked, ahead }: WorklistQuery): Promise<Worklist> {
    const found = await this.transactions.inTenant(municipality, async (transaction) => {
      const id = consultant ?? team ?? '';
      const name = await (consultant === undefined ? this.people.teamName(transaction, id) : this.people.consultantName(transaction, id));
      const day = asked ?? danishDay(await this.clock.now(transaction));
      const days = { day, until: addDays(day, ahead), sunday: addDays(day, 7 - weekdayOf(day)) };
      const owner = consultant === undefined ? { team: id } : { consultant: id };
      const rows = await this.tasks.worklist(transaction, owner, days, MOST_TASKS + 1);
      return { day, who: { id, name }, rows, counts: await this.tasks.counts(transaction, owner, days) };
    });
    const { day, who, rows, counts } = found;
    return {
      day,
      consultant: consultant === undefined ? null : who,
      team: team === undefined ? null : who,
      tasks: await this.views.view(municipality, rows.slice(0, MOST_TASKS), day),
      more: rows.length > MOST_TASKS,
      counts,
      closedToday: await this.closedBecause(municipality, day),
    };
  }

  /** By the calendar of the rules that are valid on the day; a municipality without rules has the public holidays. */
  private async closedBecause(municipality: string, day: CalendarDate): Promise<Localised | null> {
    const { prepared } = await this.rulebook.choose({ municipality, asOf: day, startedOn: day }).catch((error: unknown) => {
      if (error instanceof DomainError) return { prepared: null };
      throw error;
    });
    return workingCalendar(prepared?.ruleSet.calendar.closingDays ?? []).closedBecause(day);
  }
}
