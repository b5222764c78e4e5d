import { Inject, Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../../domain/shared/calendar-date';
import { DomainError } from '../../../domain/shared/domain-error';
import type { TaskKind } from '../../../domain/tasks/task';
import { danishDay, WORK_CLOCK, type WorkClock } from '../../../platform/clock';
import { type Transaction, Transactions } from '../../../platform/database';
import { WAKER, type Waker } from '../../../platform/queue';
import { ActionStore } from '../../actions';
import { appendAudit, type NewAuditEvent } from '../../audit';
import { type Actor, PeopleService } from '../../people';
import { reminderKeys } from '../recompute/planned-actions';
import { NO_COUNTS } from '../recompute/recompute-request';
import { RecomputeService } from '../recompute/recompute.service';
import type { TaskClosingAnswer } from './case-change.schema';
import { CaseEventRunner, type EventCall } from './case-event-runner';
import { CaseEventsRepository } from './case-events.repository';
import type { TaskClosingRequest } from './event-requests.schema';
import { movedTasks } from './moved-tasks';
import { TaskClosingRepository, type TaskToClose } from './task-closing.repository';

/** Done by registering what happened, never by a tick: the law asks for the conversation, not for the tick. */
const DONE_BY_EVENT: readonly TaskKind[] = ['holdConversation', 'annualReview', 'confirmTrack'];

/** Who may decide that a task need not be done although its legal window is over. */
const LEADS: readonly Actor['role'][] = ['teamLead', 'manager'];

export type ClosingCall = Omit<EventCall, 'caseId' | 'version'> & { readonly taskId: string };

/** A person says that a task is done, or need not be. */
@Injectable()
export class TaskClosingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: PeopleService,
    private readonly tasks: TaskClosingRepository,
    private readonly runner: CaseEventRunner,
    private readonly events: CaseEventsRepository,
    private readonly recomputing: RecomputeService,
    private readonly actions: ActionStore,
    @Inject(WORK_CLOCK) private readonly clock: WorkClock,
    @Inject(WAKER) private readonly waker: Waker,
  ) {}

  /** Throws `actor.unknown`, `task.not_found`, `task.closed`, `task.done_by_event`, `task.past_legal_latest`, `closing.*`. */
  async close(call: ClosingCall, request: TaskClosingRequest): Promise<TaskClosingAnswer> {
    const { municipality, taskId } = call;
    const answer = await this.transactions.inTenant(municipality, async (transaction) => {
      const actor = await this.people.actor(transaction, call.actor);
      const found = await this.tasks.find(transaction, municipality, taskId);
      if (found === null) throw new DomainError('task.not_found');
      // The case first, then its task: the order in which everybody locks.
      const context = found.spellId === null ? null : await this.runner.enter(transaction, { ...call, caseId: found.spellId });
      const now = context?.now ?? (await this.clock.now(transaction));
      const task = await this.tasks.lock(transaction, municipality, taskId);
      if (task === null) throw new DomainError('task.not_found');
      const on = check(task, request, actor, danishDay(now));
      const reason = request.as === 'waived' ? (request.reasonCode ?? null) : null;
      await this.tasks.close(transaction, municipality, taskId, { as: request.as, on, by: actor.name, reason, now });
      await this.actions.cancel(transaction, municipality, reminderKeys(taskId));
      const detail = { kind: task.kind, as: request.as, on, reason, spellId: task.spellId };
      const event: NewAuditEvent = { actor: actor.name, kind: 'task.closed', subjectKind: 'task', subjectId: taskId, detail };
      const counts = await this.follow(transaction, municipality, task, event, now);
      const row = context === null ? null : await this.runner.row(context);
      return { taskId, closedAs: request.as, closedOn: on, case: row, tasks: movedTasks(counts) };
    });
    this.waker.wake();
    return answer;
  }

  /** The case's plan follows; a task of the municipality has none. */
  private async follow(
    transaction: Transaction,
    municipality: string,
    { spellId }: TaskToClose,
    event: NewAuditEvent,
    now: Date,
  ): Promise<typeof NO_COUNTS> {
    if (spellId === null) {
      await appendAudit(transaction, municipality, [event], now);
      return NO_COUNTS;
    }
    await this.events.countEvent(transaction, municipality, spellId);
    return this.recomputing.recompute(transaction, municipality, [spellId], { actor: event.actor, cause: event.kind, events: [event] });
  }
}

/** The day it counts as closed. */
function check(task: TaskToClose, { as, on, reasonCode }: TaskClosingRequest, actor: Actor, today: CalendarDate): CalendarDate {
  if (task.closedAs !== null) throw new DomainError('task.closed', { as: task.closedAs });
  if (on !== undefined && on > today) throw new DomainError('closing.in_future', { value: on }, 'on');
  if (as === 'done' && DONE_BY_EVENT.includes(task.kind)) throw new DomainError('task.done_by_event', {}, 'as');
  if (as === 'waived' && reasonCode === undefined) throw new DomainError('closing.reason_missing', {}, 'reasonCode');
  const isPastLegal = task.latestOn !== null && today > task.latestOn;
  if (as === 'waived' && isPastLegal && !LEADS.includes(actor.role))
    throw new DomainError('task.past_legal_latest', { value: task.latestOn }, 'as');
  return on ?? today;
}
