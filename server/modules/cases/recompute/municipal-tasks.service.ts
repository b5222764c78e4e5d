import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { reconcileCase } from '../../../domain/reconcile-case';
import { deriveMunicipalTasks } from '../../../domain/tasks/derive-municipal-tasks';
import { danishDay } from '../../../platform/clock';
import type { Transaction } from '../../../platform/database';
import { ActionStore } from '../../actions';
import type { ChosenRules } from '../../rulebook';
import { CalendarCache } from './calendar-cache';
import { dueFromNow, planTaskReminders, reminderKeys } from './planned-actions';
import { RecomputeRepository } from './recompute.repository';
import { SavePlansRepository } from './save-plans.repository';

/** Tasks of the municipality itself, about no citizen: to look its rules over by the day they name. They are the manager's. */
@Injectable()
export class MunicipalTasksService {
  private readonly calendars = new CalendarCache();

  constructor(
    private readonly repository: RecomputeRepository,
    private readonly plans: SavePlansRepository,
    private readonly actions: ActionStore,
  ) {}

  /** Makes them what these rules ask for. Done again it changes nothing. */
  async ensure(transaction: Transaction, municipality: string, rules: ChosenRules, now: Date): Promise<void> {
    const asOf = danishDay(now);
    const { ruleSet, version } = rules.prepared;
    const stored = await this.repository.municipalTasks(transaction, municipality);
    const wanted = deriveMunicipalTasks(ruleSet.header, version);
    const { add, move, cancel } = reconcileCase(stored, wanted, { addUntil: null, rulesChanged: true });
    const holder = { consultantId: await this.repository.manager(transaction, municipality), teamId: null };
    const stamp = { ...rules.used, asOf };
    const added = add.map((task) => ({ ...task, id: randomUUID(), spellId: null, ...holder, ...stamp }));
    const moved = move.map((task) => ({ ...task, ...holder, ...stamp }));
    const closed = cancel.map(({ id, reason }) => ({ id, as: 'cancelled' as const, on: asOf, reason }));
    await this.plans.save(transaction, municipality, { added, moved, closed, restamped: [], spells: [] }, 'system', now);
    const calendar = this.calendars.of(rules);
    const kinds = new Map(stored.map(({ id, kind }) => [id, kind]));
    const planned = [
      ...added.map((task) => planTaskReminders(task, rules, calendar, asOf, true)),
      ...moved.map((task) => planTaskReminders({ ...task, kind: kinds.get(task.id) ?? 'reviewRule' }, rules, calendar, asOf, false)),
    ];
    await this.actions.cancel(transaction, municipality, [
      ...planned.flatMap(({ cancel: keys }) => keys),
      ...closed.flatMap(({ id }) => reminderKeys(id)),
    ]);
    await this.actions.schedule(
      transaction,
      municipality,
      dueFromNow(
        planned.flatMap(({ schedule }) => schedule),
        now,
      ),
    );
  }
}
