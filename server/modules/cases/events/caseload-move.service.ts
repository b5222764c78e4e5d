import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '../../../domain/shared/domain-error';
import { Transactions } from '../../../platform/database';
import { WAKER, type Waker } from '../../../platform/queue';
import type { NewAuditEvent } from '../../audit';
import { PeopleService } from '../../people';
import { RecomputeService } from '../recompute/recompute.service';
import type { CaseloadMoveAnswer } from './case-change.schema';
import type { EventCall } from './case-event-runner';
import { CaseEventsRepository } from './case-events.repository';
import type { CaseloadMoveRequest } from './event-requests.schema';
import { movedTasks } from './moved-tasks';

export type CaseloadCall = Pick<EventCall, 'municipality' | 'actor'> & { readonly consultantId: string };

/** A consultant leaves, or has too much: all open cases go to another, all or none. */
@Injectable()
export class CaseloadMoveService {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: PeopleService,
    private readonly repository: CaseEventsRepository,
    private readonly recomputing: RecomputeService,
    @Inject(WAKER) private readonly waker: Waker,
  ) {}

  /** Throws `actor.unknown`, `consultant.not_found`, `caseload.same_consultant`. */
  async move(
    { municipality, actor: header, consultantId: from }: CaseloadCall,
    { consultantId: to }: CaseloadMoveRequest,
  ): Promise<CaseloadMoveAnswer> {
    if (from === to) throw new DomainError('caseload.same_consultant', {}, 'consultantId');
    const answer = await this.transactions.inTenant(municipality, async (transaction) => {
      const actor = await this.people.actor(transaction, header);
      if (!(await this.repository.hasConsultant(transaction, municipality, from))) throw new DomainError('consultant.not_found');
      const teamId = await this.repository.teamOf(transaction, municipality, to);
      if (teamId === undefined) throw new DomainError('consultant.not_found', {}, 'consultantId');
      const spellIds = await this.repository.lockCaseload(transaction, municipality, from);
      await this.repository.moveCases(transaction, municipality, spellIds, to, teamId);
      const detail = { from, consultantId: to, teamId };
      const events = spellIds.map((subjectId): NewAuditEvent => ({
        actor: actor.name,
        kind: 'case.assigned',
        subjectKind: 'spell',
        subjectId,
        detail,
      }));
      const counts = await this.recomputing.recompute(transaction, municipality, spellIds, {
        actor: actor.name,
        cause: 'case.assigned',
        events,
      });
      return { from, to, cases: spellIds.length, tasks: movedTasks(counts) };
    });
    this.waker.wake();
    return answer;
  }
}
