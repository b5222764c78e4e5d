import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '../../domain/shared/domain-error';
import { WORK_CLOCK, type WorkClock } from '../../platform/clock';
import { type Transaction, Transactions } from '../../platform/database';
import { applyListQuery } from '../../platform/http/list/apply-list-query';
import type { ListPage, ListQuery } from '../../platform/http/list/list-query';
import { problemSentence } from '../../platform/http/problem-sentence';
import { WAKER, type Waker } from '../../platform/queue';
import { ActionStore } from '../actions';
import { appendAudit } from '../audit';
import { FactsService } from '../facts';
import { PeopleService } from '../people';
import { IMPORT_LIST } from './import-list';
import type { ImportRow, RowErrorRow } from './import-row';
import type { ImportDetail, ImportRecord, ImportRowError } from './import.schema';
import { ImportsRepository } from './imports.repository';
import { chunkAction } from './jobs/chunk-action';
import { mappableFields } from './receiving/import-fields';

/** Errors that are shown with an import; the file has all of them. */
const MOST_ERRORS = 200;
const ERROR_PAGE = 1000;

type ActorHeader = string | readonly string[] | undefined;

function recordOf({ fileHash: _hash, mapping, createdAt, finishedAt, ...row }: ImportRow): ImportRecord {
  return {
    ...row,
    format: mapping.layout?.format ?? 'csv',
    stopText: row.stopCode === null ? null : problemSentence(row.stopCode, {}),
    createdAt: createdAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
  };
}

function errorOf({ line, code, field, params }: RowErrorRow): ImportRowError {
  return { line, field, code, text: problemSentence(code, { ...params, field }) };
}

/** Imports as people see and steer them. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly imports: ImportsRepository,
    private readonly people: PeopleService,
    private readonly facts: FactsService,
    private readonly actions: ActionStore,
    @Inject(WORK_CLOCK) private readonly clock: WorkClock,
    @Inject(WAKER) private readonly waker: Waker,
  ) {}

  async list(municipality: string, query: ListQuery): Promise<ListPage<ImportRecord>> {
    const rows = await this.transactions.inTenant(municipality, (transaction) => this.imports.list(transaction, municipality));
    return applyListQuery(rows.map(recordOf), query, IMPORT_LIST);
  }

  /** Throws `import.not_found`, also for another municipality's. */
  async find(municipality: string, id: string): Promise<ImportDetail> {
    return this.transactions.inTenant(municipality, async (transaction) => {
      const row = await this.require(transaction, municipality, id, 'read');
      const errors = await this.imports.errors(transaction, municipality, id, { after: 0, most: MOST_ERRORS });
      const { suggested = {}, unknown = [] } = row.mapping.layout ?? {};
      return {
        ...recordOf(row),
        errors: errors.map(errorOf),
        suggestedMapping: suggested,
        unknownColumns: [...unknown],
        fields: [...mappableFields(row.kind, (await this.facts.newest(transaction)).catalogue)],
      };
    });
  }

  /** The newest import of this very file, read in the same way, that is not finished. */
  async findUnfinished(municipality: string, like: Parameters<ImportsRepository['findUnfinished']>[2]): Promise<ImportRow | undefined> {
    return this.transactions.inTenant(municipality, (transaction) => this.imports.findUnfinished(transaction, municipality, like));
  }

  /** All errors of an import in the order of the lines, a page at a time. Throws `import.not_found` before the first. */
  async errors(municipality: string, id: string): Promise<AsyncIterable<readonly ImportRowError[]>> {
    await this.transactions.inTenant(municipality, (transaction) => this.require(transaction, municipality, id, 'read'));
    return this.errorPages(municipality, id);
  }

  /** No further rows are read; the chunk that is being read comes to its end. Throws `import.not_found` and `import.not_running`. */
  async stop(municipality: string, id: string, actor: ActorHeader): Promise<ImportDetail> {
    await this.change(municipality, id, actor, async (transaction, row) => {
      if (row.state !== 'waiting' && row.state !== 'running') throw new DomainError('import.not_running');
      await this.imports.setState(transaction, municipality, id, 'stopped');
      return 'import.stopped';
    });
    return this.find(municipality, id);
  }

  /** Goes on with the first row that was not read. Throws `import.not_found` and `import.not_stopped`. */
  async resume(municipality: string, id: string, actor: ActorHeader): Promise<ImportDetail> {
    await this.change(municipality, id, actor, async (transaction, row) => {
      if (row.state !== 'stopped') throw new DomainError('import.not_stopped');
      await this.imports.setState(transaction, municipality, id, 'waiting');
      const next = await this.imports.nextChunk(transaction, municipality, id);
      const now = await this.clock.now(transaction);
      if (next !== null) await this.actions.schedule(transaction, municipality, [chunkAction(id, next, now, `-${now.getTime()}`)]);
      return 'import.resumed';
    });
    this.waker.wake();
    return this.find(municipality, id);
  }

  private change(
    municipality: string,
    id: string,
    actor: ActorHeader,
    work: (transaction: Transaction, row: ImportRow) => Promise<'import.stopped' | 'import.resumed'>,
  ): Promise<void> {
    return this.transactions.inTenant(municipality, async (transaction) => {
      const { name } = await this.people.actor(transaction, actor);
      const row = await this.require(transaction, municipality, id, 'lock');
      const kind = await work(transaction, row);
      const detail = { rowsDone: row.rowsDone, rowsTotal: row.rowsTotal };
      await appendAudit(transaction, municipality, [{ actor: name, kind, subjectKind: 'import', subjectId: id, detail }]);
    });
  }

  private async require(transaction: Transaction, municipality: string, id: string, lock: 'lock' | 'read'): Promise<ImportRow> {
    const row = await this.imports.find(transaction, municipality, id, lock);
    if (!row) throw new DomainError('import.not_found');
    return row;
  }

  private async *errorPages(municipality: string, id: string): AsyncGenerator<readonly ImportRowError[]> {
    for (let after = 0; ;) {
      const page = await this.transactions.inTenant(municipality, (transaction) =>
        this.imports.errors(transaction, municipality, id, { after, most: ERROR_PAGE }),
      );
      if (page.length > 0) yield page.map(errorOf);
      if (page.length < ERROR_PAGE) return;
      after = page[page.length - 1]?.line ?? after;
    }
  }
}
