import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '../../../domain/shared/domain-error';
import { WORK_CLOCK, type WorkClock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database';
import { WAKER, type Waker } from '../../../platform/queue';
import { appendAudit } from '../../audit';
import { PeopleService } from '../../people';
import { AbsenceRepository } from './absence.repository';
import type { AbsenceAnswer } from './case-change.schema';
import type { EventCall } from './case-event-runner';
import type { AbsenceRequest } from './event-requests.schema';

export type AbsenceCall = Pick<EventCall, 'municipality' | 'actor'> & { readonly consultantId: string };

/** A consultant is away; whoever looks at the list sees it, and reminders go to somebody who is there. */
@Injectable()
export class AbsenceService {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: PeopleService,
    private readonly absences: AbsenceRepository,
    @Inject(WORK_CLOCK) private readonly clock: WorkClock,
    @Inject(WAKER) private readonly waker: Waker,
  ) {}

  /** Throws `actor.unknown`, `consultant.not_found`, `absence.ends_before_start`, `absence.overlaps`. */
  async register({ municipality, actor: header, consultantId }: AbsenceCall, { from, to }: AbsenceRequest): Promise<AbsenceAnswer> {
    const answer = await this.transactions.inTenant(municipality, async (transaction) => {
      const actor = await this.people.actor(transaction, header);
      if (!(await this.absences.lockConsultant(transaction, municipality, consultantId))) throw new DomainError('consultant.not_found');
      if (to <= from) throw new DomainError('absence.ends_before_start', { value: to }, 'to');
      if (await this.absences.overlaps(transaction, municipality, consultantId, from, to))
        throw new DomainError('absence.overlaps', { value: from }, 'from');
      const id = await this.absences.add(transaction, municipality, consultantId, from, to);
      const now = await this.clock.now(transaction);
      const event = { actor: actor.name, kind: 'absence.registered', subjectKind: 'consultant', subjectId: consultantId } as const;
      await appendAudit(transaction, municipality, [{ ...event, detail: { absenceId: id, from, to } }], now);
      return { id, consultantId, from, to };
    });
    this.waker.wake();
    return answer;
  }
}
