import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '../../../domain/shared/domain-error';
import { danishDay, WORK_CLOCK, type WorkClock } from '../../../platform/clock';
import { type Transaction, Transactions } from '../../../platform/database';
import { WAKER, type Waker } from '../../../platform/queue';
import { type Actor, PeopleService } from '../../people';
import { RulebookService } from '../../rulebook';
import { CaseRowRepository } from '../case-view/case-row.repository';
import { CaseRowViewService } from '../case-view/case-row-view.service';
import type { CaseRow } from '../case-view/case-row.schema';
import { RecomputeService } from '../recompute/recompute.service';
import type { CaseChange } from './case-change.schema';
import type { CaseEvent, EventContext } from './case-event';
import { CaseEventsRepository } from './case-events.repository';
import { movedTasks } from './moved-tasks';

/** Who acts, where and on what. */
export interface EventCall {
  readonly municipality: string;
  readonly caseId: string;
  /** The header as it came. */
  readonly actor: string | readonly string[] | undefined;
  /** The version of the case the caller has seen. */
  readonly version?: number | undefined;
}

/** Lets something happen in a case: what is stored, the plan that follows and the log stand or fall together. */
@Injectable()
export class CaseEventRunner {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: PeopleService,
    private readonly rulebook: RulebookService,
    private readonly repository: CaseEventsRepository,
    private readonly recomputing: RecomputeService,
    private readonly rows: CaseRowRepository,
    private readonly rowView: CaseRowViewService,
    @Inject(WORK_CLOCK) private readonly clock: WorkClock,
    @Inject(WAKER) private readonly waker: Waker,
  ) {}

  /** Throws `actor.unknown`, `case.not_found`, `case.changed_meanwhile`, and what the event throws. Whoever comes second waits for the first. */
  async run(call: EventCall, event: CaseEvent): Promise<CaseChange> {
    const { municipality, caseId } = call;
    const change = await this.transactions.inTenant(municipality, async (transaction) => {
      const context = await this.enter(transaction, call);
      const { kind, detail, recordId } = await event(context);
      await this.repository.countEvent(transaction, municipality, caseId);
      const actor = context.actor.name;
      const happened = { actor, kind, subjectKind: 'spell', subjectId: caseId, detail } as const;
      const counts = await this.recomputing.recompute(transaction, municipality, [caseId], { actor, cause: kind, events: [happened] });
      return { recordId, case: await this.row(context), tasks: movedTasks(counts) };
    });
    this.waker.wake();
    return change;
  }

  /** Locks the case and reads what events need. */
  async enter(transaction: Transaction, { municipality, caseId, actor: header, version }: EventCall): Promise<EventContext> {
    const actor: Actor = await this.people.actor(transaction, header);
    const spell = await this.repository.lockSpell(transaction, municipality, caseId);
    if (spell === null) throw new DomainError('case.not_found');
    if (version !== undefined && version !== spell.version)
      throw new DomainError('case.changed_meanwhile', { current: spell.version }, 'version');
    const now = await this.clock.now(transaction);
    const today = danishDay(now);
    const rules = await this.rulebook.choose({ municipality, asOf: today, startedOn: spell.startedOn }, transaction);
    return { transaction, municipality, actor, now, today, spell, rules, repository: this.repository };
  }

  /** The case as lists show it. */
  async row({ transaction, municipality, spell, today }: EventContext): Promise<CaseRow> {
    const record = await this.rows.byId(transaction, spell.id, today);
    const [row] = record ? await this.rowView.view(municipality, [record], today, transaction) : [];
    if (!row) throw new Error('a case that is locked can be read');
    return row;
  }
}
