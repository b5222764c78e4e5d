import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '../../domain/shared/domain-error';
import { danishDay, WORK_CLOCK, type WorkClock } from '../../platform/clock';
import { type Transaction, Transactions } from '../../platform/database';
import { applyListQuery } from '../../platform/http/list/apply-list-query';
import type { ListPage, ListQuery } from '../../platform/http/list/list-query';
import { type Actor, LOCAL_ACTOR } from './actor';
import { CONSULTANT_LIST } from './consultant-list';
import type { ConsultantRecord } from './consultant.schema';
import { PeopleRepository } from './people.repository';
import { TEAM_LIST } from './team-list';
import type { TeamRecord } from './team.schema';

/** Who works in the municipality, and what lies with them today. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: PeopleRepository,
    @Inject(WORK_CLOCK) private readonly clock: WorkClock,
  ) {}

  async teams(municipality: string, query: ListQuery): Promise<ListPage<TeamRecord>> {
    const rows = await this.transactions.inTenant(municipality, async (transaction) =>
      this.people.teams(transaction, danishDay(await this.clock.now(transaction))),
    );
    return applyListQuery(rows, query, TEAM_LIST);
  }

  async consultants(municipality: string, query: ListQuery): Promise<ListPage<ConsultantRecord>> {
    const rows = await this.transactions.inTenant(municipality, async (transaction) =>
      this.people.consultants(transaction, danishDay(await this.clock.now(transaction))),
    );
    return applyListQuery(rows, query, CONSULTANT_LIST);
  }

  /** Who `X-Actor` names; `local` when it is not sent. Throws `actor.unknown` for anybody who is not employed in this municipality. */
  async actor(transaction: Transaction, header: string | readonly string[] | undefined): Promise<Actor> {
    if (header === undefined) return LOCAL_ACTOR;
    const actor = typeof header === 'string' ? await this.people.actor(transaction, header) : undefined;
    if (actor === undefined) throw new DomainError('actor.unknown', {}, 'X-Actor');
    return actor;
  }

  /** Throws `consultant.not_found`, also for another municipality's. */
  async consultantName(transaction: Transaction, id: string): Promise<string> {
    const name = await this.people.consultantName(transaction, id);
    if (name === undefined) throw new DomainError('consultant.not_found', {}, 'consultant');
    return name;
  }

  /** Throws `team.not_found`, also for another municipality's. */
  async teamName(transaction: Transaction, id: string): Promise<string> {
    const name = await this.people.teamName(transaction, id);
    if (name === undefined) throw new DomainError('team.not_found', {}, 'team');
    return name;
  }
}
