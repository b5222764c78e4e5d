import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../../domain/shared/calendar-date';
import { DomainError } from '../../../domain/shared/domain-error';
import type { Transaction } from '../../../platform/database';
import { PersonalData } from '../../../platform/personal-data';
import { ActionStore } from '../../actions';
import { appendAudit } from '../../audit';
import { FactsService } from '../../facts';
import { ImportPeopleRepository } from '../import-people.repository';
import type { ImportRow, RowCounts } from '../import-row';
import { ImportsRepository } from '../imports.repository';
import { linesOfChunk } from '../receiving/chunk';
import type { TextLine } from '../receiving/decode-lines';
import { mapColumns } from '../receiving/map-columns';
import { readCitizenRow } from '../rows/read-citizen-row';
import { readConversationRow } from '../rows/read-conversation-row';
import { rawRowReader } from '../rows/read-raw-row';
import { chunkAction } from './chunk-action';
import { CitizenImport } from './import-citizens';
import { ConversationImport } from './import-conversations';
import { keysOfCitizen, keysOfConversation, type RowKey } from './keys-of-row';
import { type ReadRow, rowErrorOf, type RowOutcome } from './row-outcome';
import { withSavepoint } from './with-savepoint';

/** What became of a chunk: `read`, `finished` (it was the last), `stopped` by a person, `noLongerNeeded` when somebody else has read it. */
export type ChunkOutcome = 'read' | 'finished' | 'stopped' | 'noLongerNeeded';

/**
 * Reads one chunk of an import in the caller's transaction: rows, counts, errors, the end of the chunk and the promise of the next stand or fall together.
 * So whatever breaks off loses nothing and doubles nothing.
 */
@Injectable()
export class ImportRunner {
  constructor(
    private readonly imports: ImportsRepository,
    private readonly people: ImportPeopleRepository,
    private readonly facts: FactsService,
    private readonly personalData: PersonalData,
    private readonly citizens: CitizenImport,
    private readonly conversations: ConversationImport,
    private readonly actions: ActionStore,
  ) {}

  async runChunk(
    transaction: Transaction,
    municipality: string,
    { importId, no, now, today }: { readonly importId: string; readonly no: number; readonly now: Date; readonly today: CalendarDate },
  ): Promise<ChunkOutcome> {
    // One chunk of a municipality at a time: two imports that tell of the same people at once come one after the other.
    await transaction.query(`select pg_advisory_xact_lock(hashtextextended('import ' || $1, 0))`, [municipality]);
    const job = await this.imports.find(transaction, municipality, importId, 'lock');
    if (!job || (job.state !== 'waiting' && job.state !== 'running')) return job?.state === 'stopped' ? 'stopped' : 'noLongerNeeded';
    const sealed = await this.imports.takeChunk(transaction, municipality, importId, no);
    if (sealed === null) return 'noLongerNeeded';
    const lines = linesOfChunk(this.personalData.open(municipality, sealed));
    const outcomes = await this.readLines(transaction, municipality, job, lines, today);
    const errors = outcomes.flatMap((one) => (one.outcome === 'refused' ? [rowErrorOf(one.line, one.error)] : []));
    await this.imports.addErrors(transaction, municipality, importId, errors);
    await this.imports.count(transaction, municipality, importId, countsOf(outcomes));
    return this.goOn(transaction, municipality, job, now);
  }

  private async goOn(transaction: Transaction, municipality: string, job: ImportRow, now: Date): Promise<ChunkOutcome> {
    const next = await this.imports.nextChunk(transaction, municipality, job.id);
    if (next !== null) {
      await this.actions.schedule(transaction, municipality, [chunkAction(job.id, next, now)]);
      return 'read';
    }
    await this.imports.finish(transaction, municipality, job.id);
    const { rowsAdded, rowsChanged, rowsUnchanged, rowsRefused } = (await this.imports.find(transaction, municipality, job.id)) ?? job;
    await appendAudit(transaction, municipality, [
      {
        actor: job.createdBy,
        kind: 'import.finished',
        subjectKind: 'import',
        subjectId: job.id,
        detail: { isDryRun: job.isDryRun, rowsAdded, rowsChanged, rowsUnchanged, rowsRefused },
      },
    ]);
    return 'finished';
  }

  private async readLines(
    transaction: Transaction,
    municipality: string,
    job: ImportRow,
    lines: readonly TextLine[],
    today: CalendarDate,
  ): Promise<readonly RowOutcome[]> {
    const { layout, given } = job.mapping;
    if (layout === null) throw new Error('an import that has rows has a layout');
    const { catalogue } = await this.facts.newest(transaction);
    const readRaw = rawRowReader(layout, (keys) => mapColumns(keys, job.kind, catalogue, given));
    const actor = job.createdBy;
    const outcomes: RowOutcome[] = [];
    const raw = attempt(lines, ({ text }) => readRaw(text), outcomes);
    if (job.kind === 'citizens') {
      const [consultants, teams] = [
        await this.people.consultants(transaction, municipality),
        await this.people.teams(transaction, municipality),
      ];
      const rows = attempt(raw, ({ row }) => readCitizenRow(row, { catalogue, consultants, teams, today }), outcomes);
      const named = await this.onlyOnce(transaction, municipality, job.id, rows, outcomes, (row) =>
        keysOfCitizen(municipality, row, this.personalData),
      );
      outcomes.push(
        ...(await withSavepoint(transaction, job.isDryRun, named, (some) => this.citizens.run(transaction, municipality, some, actor))),
      );
    } else {
      const rows = attempt(raw, ({ row }) => readConversationRow(row, today), outcomes);
      const named = await this.onlyOnce(transaction, municipality, job.id, rows, outcomes, keysOfConversation);
      outcomes.push(
        ...(await withSavepoint(transaction, job.isDryRun, named, (some) =>
          this.conversations.run(transaction, municipality, some, actor),
        )),
      );
    }
    return outcomes;
  }

  /** Refuses rows that name whom or what an earlier row of the file has named. */
  private async onlyOnce<T>(
    transaction: Transaction,
    municipality: string,
    importId: string,
    rows: readonly ReadRow<T>[],
    outcomes: RowOutcome[],
    keysOf: (row: T) => readonly RowKey[],
  ): Promise<readonly ReadRow<T>[]> {
    const keyed = rows.map((one) => ({ ...one, keys: keysOf(one.row) }));
    const all = keyed.flatMap(({ line, keys }) => keys.map(({ key }) => ({ key, line })));
    const firstLines = await this.imports.addKeys(transaction, municipality, importId, all);
    return keyed.flatMap(({ line, row, keys }) => {
      const taken = keys.find(({ key }) => (firstLines.get(key) ?? line) !== line);
      if (!taken) return [{ line, row }];
      const error = new DomainError(taken.code, { first: firstLines.get(taken.key) }, taken.field);
      outcomes.push({ line, outcome: 'refused', error });
      return [];
    });
  }
}

/** Reads each, and turns what is wrong with one into its outcome. */
function attempt<A extends { readonly line: number }, B>(from: readonly A[], read: (one: A) => B, outcomes: RowOutcome[]): ReadRow<B>[] {
  return from.flatMap((one) => {
    try {
      return [{ line: one.line, row: read(one) }];
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      outcomes.push({ line: one.line, outcome: 'refused', error });
      return [];
    }
  });
}

function countsOf(outcomes: readonly RowOutcome[]): RowCounts {
  const counts = { added: 0, changed: 0, unchanged: 0, refused: 0 };
  for (const { outcome } of outcomes) counts[outcome] += 1;
  return counts;
}
