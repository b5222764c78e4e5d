import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '../../domain/shared/domain-error';
import { WORK_CLOCK, type WorkClock } from '../../platform/clock';
import { Transactions } from '../../platform/database';
import type { ListPage, ListQuery } from '../../platform/http/list/list-query';
import { PROBLEM_TEXTS } from '../../platform/http/problem-texts';
import { WAKER, type Waker } from '../../platform/queue';
import { appendAudit } from '../audit';
import { PeopleService } from '../people';
import { ActionListRepository, type StoredAction } from './action-list.repository';
import type { ActionRecord } from './action-record.schema';

function withSentence(action: StoredAction): ActionRecord {
  const text = action.errorCode === null ? undefined : (PROBLEM_TEXTS.get(action.errorCode) ?? PROBLEM_TEXTS.get('internal'));
  return { ...action, errorText: text?.title ?? null };
}

/** What waits, what is late, what was given up: for the people who run the service. */
@Injectable()
export class ScheduledActionsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly actions: ActionListRepository,
    private readonly people: PeopleService,
    @Inject(WORK_CLOCK) private readonly clock: WorkClock,
    @Inject(WAKER) private readonly waker: Waker,
  ) {}

  list(municipality: string, query: ListQuery): Promise<ListPage<ActionRecord>> {
    return this.transactions.inTenant(municipality, async (transaction) => {
      const { rows, total } = await this.actions.page(transaction, query, await this.clock.now(transaction));
      return { rows: rows.map(withSentence), total };
    });
  }

  /** Lets a parked action be tried again, eight times as a new one. Throws `action.not_found`, `action.not_parked`, `actor.unknown`. */
  async retry(municipality: string, id: string, actorHeader: string | string[] | undefined): Promise<ActionRecord> {
    const retried = await this.transactions.inTenant(municipality, async (transaction) => {
      const actor = await this.people.actor(transaction, actorHeader);
      const now = await this.clock.now(transaction);
      const isRetried = await this.actions.unpark(transaction, municipality, id, now);
      const action = await this.actions.find(transaction, id, now);
      if (!action) throw new DomainError('action.not_found');
      if (!isRetried) throw new DomainError('action.not_parked');
      const detail = { kind: action.kind, subjectId: action.subjectId, errorCode: action.errorCode };
      await appendAudit(transaction, municipality, [
        { actor: actor.name, kind: 'action.retried', subjectKind: 'action', subjectId: id, detail },
      ]);
      return withSentence(action);
    });
    this.waker.wake();
    return retried;
  }
}
