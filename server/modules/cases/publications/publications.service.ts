import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '../../../domain/shared/domain-error';
import { danishDay, WORK_CLOCK, type WorkClock } from '../../../platform/clock';
import { type Transaction, Transactions } from '../../../platform/database';
import { applyListQuery } from '../../../platform/http/list/apply-list-query';
import type { ListPage, ListQuery } from '../../../platform/http/list/list-query';
import { WAKER, type Waker } from '../../../platform/queue';
import { ActionStore } from '../../actions';
import { appendAudit, type AuditKind } from '../../audit';
import { PeopleService } from '../../people';
import { RulebookService } from '../../rulebook';
import { publicationAction, publicationKey } from './publication-action';
import { PUBLICATION_LIST } from './publication-list';
import type { Publication } from './publication.schema';
import { type PublicationRow, PublicationsRepository } from './publications.repository';

type Header = string | readonly string[] | undefined;

function recordOf({ afterSpellId: _after, createdAt, finishedAt, ...row }: PublicationRow): Publication {
  return { ...row, createdAt: createdAt.toISOString(), finishedAt: finishedAt?.toISOString() ?? null };
}

/** Begins, stops and resumes putting a rule set into force over the live cases. One at a time in a municipality. */
@Injectable()
export class PublicationsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: PublicationsRepository,
    private readonly people: PeopleService,
    private readonly rulebook: RulebookService,
    private readonly actions: ActionStore,
    @Inject(WORK_CLOCK) private readonly clock: WorkClock,
    @Inject(WAKER) private readonly waker: Waker,
  ) {}

  async list(municipality: string, query: ListQuery): Promise<ListPage<Publication>> {
    const rows = await this.transactions.inTenant(municipality, (transaction) => this.repository.list(transaction, municipality));
    return applyListQuery(rows.map(recordOf), query, PUBLICATION_LIST);
  }

  /** Throws `publication.not_found`. */
  async find(municipality: string, id: string): Promise<Publication> {
    const row = await this.transactions.inTenant(municipality, (transaction) => this.repository.find(transaction, municipality, id));
    if (!row) throw new DomainError('publication.not_found');
    return recordOf(row);
  }

  /** Throws `publication.running`, `publication.not_in_force` for a version that is not the one valid today, `rule_set.version_unknown`. */
  async start(municipality: string, header: Header, ruleSetVersion: number): Promise<Publication> {
    this.rulebook.forgetVersions();
    return this.change(municipality, header, async (transaction, now) => {
      if (await this.repository.running(transaction, municipality)) throw new DomainError('publication.running');
      const day = danishDay(now);
      const asked = await this.rulebook.choose({ municipality, asOf: day, startedOn: day, ruleSetVersion }, transaction);
      await this.requireInForce(transaction, municipality, asked.used.ruleSetVersionId, now);
      const actor = await this.people.actor(transaction, header);
      const id = await this.repository.add(transaction, municipality, asked.used.ruleSetVersionId, actor.name, now);
      await this.actions.schedule(transaction, municipality, [publicationAction(id, 0, now)]);
      return { id, kind: 'publication.started' };
    });
  }

  /** What was decided stays decided. Throws `publication.not_found`, `publication.not_running`. */
  async stop(municipality: string, header: Header, id: string): Promise<Publication> {
    return this.change(municipality, header, async (transaction) => {
      const run = await this.locked(transaction, municipality, id);
      if (run.state !== 'running') throw new DomainError('publication.not_running');
      await this.repository.setState(transaction, municipality, id, 'stopped', null);
      await this.actions.cancel(transaction, municipality, [publicationKey(id, run.casesDone)]);
      return { id, kind: 'publication.stopped' };
    });
  }

  /** Goes on where it stopped. Throws `publication.not_found`, `publication.not_stopped`, `publication.running`, `publication.not_in_force`. */
  async resume(municipality: string, header: Header, id: string): Promise<Publication> {
    return this.change(municipality, header, async (transaction, now) => {
      const run = await this.locked(transaction, municipality, id);
      if (run.state !== 'stopped') throw new DomainError('publication.not_stopped');
      if (await this.repository.running(transaction, municipality)) throw new DomainError('publication.running');
      await this.requireInForce(transaction, municipality, run.ruleSetVersionId, now);
      await this.repository.setState(transaction, municipality, id, 'running', null);
      await this.actions.schedule(transaction, municipality, [publicationAction(id, run.casesDone, now)]);
      return { id, kind: 'publication.resumed' };
    });
  }

  private async locked(transaction: Transaction, municipality: string, id: string): Promise<PublicationRow> {
    const run = await this.repository.findLocked(transaction, municipality, id);
    if (!run) throw new DomainError('publication.not_found');
    return run;
  }

  /** Events in cases go by the version valid today; a run with another one would take turns with them. */
  private async requireInForce(transaction: Transaction, municipality: string, ruleSetVersionId: string, now: Date): Promise<void> {
    const asOf = danishDay(now);
    const { used } = await this.rulebook.choose({ municipality, asOf, startedOn: asOf }, transaction);
    if (used.ruleSetVersionId !== ruleSetVersionId) throw new DomainError('publication.not_in_force', {}, 'ruleSetVersion');
  }

  private async change(
    municipality: string,
    header: Header,
    work: (transaction: Transaction, now: Date) => Promise<{ readonly id: string; readonly kind: AuditKind }>,
  ): Promise<Publication> {
    const row = await this.transactions.inTenant(municipality, async (transaction) => {
      const actor = await this.people.actor(transaction, header);
      await this.repository.lock(transaction, municipality);
      const now = await this.clock.now(transaction);
      const { id, kind } = await work(transaction, now);
      const found = await this.locked(transaction, municipality, id);
      const detail = { ruleSetVersionId: found.ruleSetVersionId, casesDone: found.casesDone, casesTotal: found.casesTotal };
      await appendAudit(transaction, municipality, [{ actor: actor.name, kind, subjectKind: 'publication', subjectId: id, detail }], now);
      return found;
    });
    this.waker.wake();
    return recordOf(row);
  }
}
