import { Inject, Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../../domain/shared/calendar-date';
import { DomainError } from '../../../domain/shared/domain-error';
import { danishDay, WORK_CLOCK, type WorkClock } from '../../../platform/clock';
import type { Transaction } from '../../../platform/database';
import { ActionStore } from '../../actions';
import { appendAudit, type NewAuditEvent } from '../../audit';
import { type ChosenRules, RulebookService } from '../../rulebook';
import { CalendarCache } from './calendar-cache';
import { collectPlans } from './collect-plans';
import { decideStoredCase } from './decide-stored-case';
import { planCase } from './plan-case';
import { dueFromNow } from './planned-actions';
import type { PlannedCase } from './planned-case';
import { NO_COUNTS, type Recomputed, type RecomputeRequest, type RefusedCase } from './recompute-request';
import { RecomputeRepository } from './recompute.repository';
import { SavePlansRepository } from './save-plans.repository';

/** Decides stored cases again and makes their tasks what the rules ask for now. */
@Injectable()
export class RecomputeService {
  private readonly calendars = new CalendarCache();

  constructor(
    private readonly rulebook: RulebookService,
    private readonly repository: RecomputeRepository,
    private readonly plans: SavePlansRepository,
    private readonly actions: ActionStore,
    @Inject(WORK_CLOCK) private readonly clock: WorkClock,
  ) {}

  /**
   * Up to 500 spells of one municipality, in the caller's transaction: locks them in the order of their ids, decides each as of the Danish day of the work
   * clock, writes what differs, and appends to the log LAST. Done again it changes nothing. Each case is decided by exactly one version, which its row and
   * its tasks then name. Throws what deciding throws, unless `leaveRefused`. The caller wakes the workers after the commit.
   */
  async recompute(
    transaction: Transaction,
    municipality: string,
    spellIds: readonly string[],
    request: RecomputeRequest,
  ): Promise<Recomputed> {
    const { actor, events = [] } = request;
    if (spellIds.length === 0) {
      await appendAudit(transaction, municipality, events);
      return { ...NO_COUNTS, refused: [], byTeam: new Map() };
    }
    const now = await this.clock.now(transaction);
    const { planned, refused } = await this.planAll(transaction, municipality, spellIds, request, danishDay(now));
    const collected = collectPlans(planned, danishDay(now), (rules) => this.calendars.of(rules));
    await this.plans.save(transaction, municipality, collected.changes, actor, now);
    await this.actions.cancel(transaction, municipality, collected.actions.cancel);
    await this.actions.schedule(transaction, municipality, dueFromNow(collected.actions.schedule, now));
    await appendAudit(transaction, municipality, [...events, ...planEvents(planned, request), ...refusedEvents(refused, request)], now);
    return { ...collected.counts, byTeam: collected.byTeam, refused };
  }

  private async planAll(
    transaction: Transaction,
    municipality: string,
    spellIds: readonly string[],
    { events = [], rules: ruleSetVersionId, leaveRefused = false }: RecomputeRequest,
    asOf: CalendarDate,
  ): Promise<{ readonly planned: readonly PlannedCase[]; readonly refused: readonly RefusedCase[] }> {
    const cases = await this.repository.load(transaction, municipality, spellIds, asOf);
    const conditions = await this.repository.conditions(transaction, municipality, asOf);
    const teamsByBank = await this.repository.teamsByBank(transaction, municipality);
    const happenedTo = new Set(events.filter(({ subjectKind }) => subjectKind === 'spell').map(({ subjectId }) => subjectId));
    const chosen = new Map<CalendarDate, ChosenRules>();
    const planned: PlannedCase[] = [];
    const refused: RefusedCase[] = [];
    for (const stored of cases) {
      const { id, startedOn } = stored.spell;
      // The version is chosen once for the run; only the floor depends on the day the spell began.
      const version = ruleSetVersionId ?? chosen.values().next().value?.used.ruleSetVersionId;
      const rules =
        chosen.get(startedOn) ??
        (await this.rulebook.choose({ municipality, asOf, startedOn, ...(version ? { ruleSetVersionId: version } : {}) }, transaction));
      chosen.set(startedOn, rules);
      try {
        const decided = decideStoredCase(stored, rules, municipality, asOf, conditions);
        const context = { asOf, calendar: this.calendars.of(rules), teamsByBank, conditionsChangeOn: conditions.changesOn };
        planned.push({ stored, rules, plan: planCase({ stored, decided, rules, context, isEvent: happenedTo.has(id) }) });
      } catch (error) {
        if (!leaveRefused || !(error instanceof DomainError)) throw error;
        refused.push({ spellId: id, code: error.code });
      }
    }
    return { planned, refused };
  }
}

/** One event for each case whose tasks changed. */
function planEvents(planned: readonly PlannedCase[], { actor, cause }: RecomputeRequest): NewAuditEvent[] {
  return planned.flatMap(({ stored, rules, plan: { reconciliation } }): NewAuditEvent[] => {
    const { add, move, cancel, done, expire } = reconciliation;
    if (add.length + move.length + cancel.length + done.length + expire.length === 0) return [];
    const counts = { added: add.length, moved: move.length, cancelled: cancel.length, done: done.length, expired: expire.length };
    const detail = { cause, ruleSetVersionId: rules.used.ruleSetVersionId, ...counts };
    return [{ actor, kind: 'plan.changed', subjectKind: 'spell', subjectId: stored.spell.id, detail }];
  });
}

function refusedEvents(refused: readonly RefusedCase[], { actor, cause }: RecomputeRequest): NewAuditEvent[] {
  return refused.map(({ spellId, code }) => ({
    actor,
    kind: 'plan.refused',
    subjectKind: 'spell',
    subjectId: spellId,
    detail: { cause, code },
  }));
}
