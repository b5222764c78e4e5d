import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { looksLikeCpr } from '../../../domain/facts/looks-like-cpr';
import { DomainError } from '../../../domain/shared/domain-error';
import { WORK_CLOCK, type WorkClock } from '../../../platform/clock';
import { type Transaction, Transactions } from '../../../platform/database';
import { PersonalData } from '../../../platform/personal-data';
import { WAKER, type Waker } from '../../../platform/queue';
import { ActionStore } from '../../actions';
import { appendAudit } from '../../audit';
import { FactsService } from '../../facts';
import { PeopleService } from '../../people';
import type { ImportFormat, ImportKind } from '../import-kind';
import { ImportsRepository } from '../imports.repository';
import { chunkAction } from '../jobs/chunk-action';
import { chunkText, LARGEST_CHUNK, ROWS_IN_CHUNK } from './chunk';
import type { DecodedLines, ImportEncoding, LineError, TextLine } from './decode-lines';
import { checkRequired, type Mapping } from './map-columns';
import { type ImportLayout, readFirstObject, readHeader } from './read-header';
import { readLines } from './read-lines';
import { safeFileName } from './safe-file-name';

/** Files of one municipality that may be on their way in at once. */
const MOST_AT_ONCE = 3;
/** Seconds after which an upload that nobody adds to is given up. */
const PATIENCE = 3600;

/** A file and how it is to be read. */
export interface ImportSource {
  readonly kind: ImportKind;
  readonly format: ImportFormat;
  readonly isDryRun: boolean;
  readonly fileName: string | undefined;
  readonly mapping: Mapping;
  /** When the sender says it; else the file tells. */
  readonly encoding: ImportEncoding | null;
  /** As in `X-Actor`. */
  readonly actor: string | readonly string[] | undefined;
}

/** Lines that are not stored yet. */
class Pending {
  lines: TextLine[] = [];
  errors: LineError[] = [];
  private characters = 0;

  add({ lines, errors }: DecodedLines): void {
    this.lines.push(...lines);
    this.errors.push(...errors);
    for (const { text } of lines) this.characters += text.length;
  }

  get isFull(): boolean {
    return this.lines.length >= ROWS_IN_CHUNK || this.errors.length >= ROWS_IN_CHUNK || this.characters >= LARGEST_CHUNK;
  }
}

/** Takes a file in as it comes: cut into chunks, sealed, stored. Memory stays the same however large it is. */
@Injectable()
export class ImportReceiver {
  constructor(
    private readonly transactions: Transactions,
    private readonly imports: ImportsRepository,
    private readonly people: PeopleService,
    private readonly facts: FactsService,
    private readonly personalData: PersonalData,
    private readonly actions: ActionStore,
    @Inject(WORK_CLOCK) private readonly clock: WorkClock,
    @Inject(WAKER) private readonly waker: Waker,
  ) {}

  /**
   * Gives the import's id at once (`begun`), and resolves when the whole file is here and its first chunk is scheduled. Throws `import.*`, `file.*`, `row.*` and
   * `fact.forbidden` for a file that cannot be read at all; the import is then refused and nothing of it kept.
   */
  async receive(municipality: string, source: ImportSource, bytes: AsyncIterable<Buffer>, begun: (id: string) => void): Promise<void> {
    // It is kept beside the import, so that the same file is known again.
    if (Object.entries(source.mapping).flat().some(looksLikeCpr)) throw new DomainError('request.looks_like_cpr', {}, 'mapping');
    const id = await this.begin(municipality, source);
    begun(id);
    try {
      const hash = createHash('sha256');
      await this.store(
        municipality,
        id,
        source,
        readLines(bytes, source.encoding, (chunk) => hash.update(chunk)),
      );
      await this.end(municipality, id, hash.digest('hex'));
    } catch (error) {
      const refusal = isBrokenOff(error) ? new DomainError('import.upload_broken') : error;
      const code = refusal instanceof DomainError ? refusal.code : 'import.upload_broken';
      await this.transactions.inTenant(municipality, (transaction) => this.imports.refuse(transaction, municipality, id, code));
      throw refusal;
    }
    this.waker.wake();
  }

  private begin(municipality: string, { kind, isDryRun, fileName, mapping, actor, format }: ImportSource): Promise<string> {
    return this.transactions.inTenant(municipality, async (transaction) => {
      for (const id of await this.imports.abandoned(transaction, municipality, PATIENCE))
        await this.imports.refuse(transaction, municipality, id, 'import.upload_broken');
      if ((await this.imports.countReceiving(transaction, municipality)) >= MOST_AT_ONCE)
        throw new DomainError('import.too_many_at_once', { most: MOST_AT_ONCE });
      const { name: createdBy } = await this.people.actor(transaction, actor);
      const stored = { given: mapping, layout: null };
      return this.imports.add(transaction, municipality, {
        kind,
        fileName: safeFileName(fileName, kind, format),
        isDryRun,
        mapping: stored,
        createdBy,
      });
    });
  }

  private async store(municipality: string, id: string, source: ImportSource, parts: AsyncIterable<DecodedLines>): Promise<void> {
    let layout: ImportLayout | null = null;
    let pending = new Pending();
    let no = 0;
    for await (const part of parts) {
      let { lines } = part;
      if (layout === null) {
        // JSON Lines can do without their first line, a CSV file cannot.
        if (source.format === 'csv') refuseHeader(part.errors);
        const [first] = lines;
        if (first) {
          layout = await this.readLayout(municipality, id, source, first.text);
          if (source.format === 'csv') lines = lines.slice(1);
        }
      }
      for (let from = 0; from === 0 || from < lines.length; from += ROWS_IN_CHUNK) {
        pending.add({ lines: lines.slice(from, from + ROWS_IN_CHUNK), errors: from === 0 ? part.errors : [] });
        if (!pending.isFull) continue;
        await this.storeChunk(municipality, id, (no += 1), pending);
        pending = new Pending();
      }
    }
    if (layout === null) throw new DomainError('file.empty');
    if (pending.lines.length + pending.errors.length > 0) await this.storeChunk(municipality, id, no + 1, pending);
  }

  private async readLayout(
    municipality: string,
    id: string,
    { kind, format, mapping: given }: ImportSource,
    first: string,
  ): Promise<ImportLayout> {
    const { catalogue } = await this.facts.newest();
    const layout = (format === 'csv' ? readHeader : readFirstObject)(first, kind, catalogue, given);
    // Stored before it is judged, so that a person can see what the columns were taken for and map them otherwise.
    await this.transactions.inTenant(municipality, (transaction) =>
      this.imports.setLayout(transaction, municipality, id, { given, layout }),
    );
    if (format === 'csv') checkRequired(kind, layout.fields);
    return layout;
  }

  private async storeChunk(municipality: string, id: string, no: number, { lines, errors }: Pending): Promise<void> {
    const sealed = lines.length === 0 ? null : this.personalData.seal(municipality, chunkText(lines));
    const chunk = { no, sealed, rows: lines.length + errors.length, refused: errors.length };
    await this.transactions.inTenant(municipality, async (transaction) => {
      if (!(await this.imports.addChunk(transaction, municipality, id, chunk))) throw new DomainError('import.upload_broken');
      const rows = errors.map(({ line, code }) => ({ line, code, field: null, params: {} }));
      await this.imports.addErrors(transaction, municipality, id, rows);
    });
  }

  private end(municipality: string, id: string, fileHash: string): Promise<void> {
    return this.transactions.inTenant(municipality, async (transaction) => {
      if (!(await this.imports.setReceived(transaction, municipality, id, fileHash))) throw new DomainError('import.upload_broken');
      await this.schedule(transaction, municipality, id);
    });
  }

  private async schedule(transaction: Transaction, municipality: string, id: string): Promise<void> {
    const job = await this.imports.find(transaction, municipality, id);
    if (!job) throw new Error('the import that was received is there');
    const first = await this.imports.nextChunk(transaction, municipality, id);
    if (first === null) await this.imports.finish(transaction, municipality, id);
    else await this.actions.schedule(transaction, municipality, [chunkAction(id, first, await this.clock.now(transaction))]);
    const { kind, isDryRun, rowsTotal, createdBy: actor } = job;
    const detail = { kind, isDryRun, rowsTotal };
    await appendAudit(transaction, municipality, [{ actor, kind: 'import.started', subjectKind: 'import', subjectId: id, detail }]);
  }
}

/** A header that cannot be read is the end of the file; a longer one than a line may be has too many columns. */
function refuseHeader([error]: readonly LineError[]): void {
  if (!error) return;
  throw error.code === 'row.too_long' ? new DomainError('import.too_many_columns', {}) : new DomainError(error.code, {}, 'header');
}

/** What Node's streams say when the other end goes away in the middle. */
function isBrokenOff(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { readonly code?: unknown; readonly message?: unknown };
  return code === 'ECONNRESET' || code === 'ERR_STREAM_PREMATURE_CLOSE' || message === 'aborted';
}
