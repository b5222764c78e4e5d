import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database';
import type { ImportKind } from './import-kind';
import type { ImportRow, RowCounts, RowErrorRow, StoredLayout } from './import-row';

const COLUMNS = `id, kind, file_name as "fileName", file_hash as "fileHash", mapping, is_dry_run as "isDryRun", state, stop_code as "stopCode",
  rows_total as "rowsTotal", rows_done as "rowsDone", rows_added as "rowsAdded", rows_changed as "rowsChanged", rows_unchanged as "rowsUnchanged",
  rows_refused as "rowsRefused", created_at as "createdAt", created_by as "createdBy", finished_at as "finishedAt"`;

/** More imports than this are not listed; a municipality makes some few a day. */
const MOST_LISTED = 10_000;

export interface NewImport {
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly isDryRun: boolean;
  readonly mapping: StoredLayout;
  readonly createdBy: string;
}

/** Imports, the sealed rows that wait, and what was wrong with rows. Every statement is for one municipality. */
@Injectable()
export class ImportsRepository {
  async add(transaction: Transaction, municipality: string, { kind, fileName, isDryRun, mapping, createdBy }: NewImport): Promise<string> {
    const [row] = await transaction.query<{ id: string }[]>(
      `insert into import_job (municipality_code, kind, file_name, file_hash, mapping, is_dry_run, state, created_by)
       values ($1, $2, $3, '', $4, $5, 'receiving', $6) returning id`,
      [municipality, kind, fileName, JSON.stringify(mapping), isDryRun, createdBy],
    );
    if (!row) throw new Error('an insert gives its row');
    return row.id;
  }

  async list(transaction: Transaction, municipality: string): Promise<ImportRow[]> {
    return transaction.query(
      `select ${COLUMNS} from import_job where municipality_code = $1 order by created_at desc limit ${MOST_LISTED}`,
      [municipality],
    );
  }

  /** `lock`: nobody else changes it until the transaction ends. */
  async find(transaction: Transaction, municipality: string, id: string, lock: 'lock' | 'read' = 'read'): Promise<ImportRow | undefined> {
    const [row] = await transaction.query<ImportRow[]>(
      `select ${COLUMNS} from import_job where municipality_code = $1 and id = $2 ${lock === 'lock' ? 'for update' : ''}`,
      [municipality, id],
    );
    return row;
  }

  /** The newest one that is not finished and was made from this very file in the same way. */
  async findUnfinished(
    transaction: Transaction,
    municipality: string,
    like: Pick<ImportRow, 'kind' | 'fileHash' | 'isDryRun'> & { readonly given: StoredLayout['given'] },
  ): Promise<ImportRow | undefined> {
    const [row] = await transaction.query<ImportRow[]>(
      `select ${COLUMNS} from import_job
       where municipality_code = $1 and kind = $2 and file_hash = $3 and is_dry_run = $4 and mapping -> 'given' = $5::jsonb
         and state in ('waiting', 'running', 'stopped')
       order by created_at desc limit 1`,
      [municipality, like.kind, like.fileHash, like.isDryRun, JSON.stringify(like.given)],
    );
    return row;
  }

  async countReceiving(transaction: Transaction, municipality: string): Promise<number> {
    const [row] = await transaction.query<{ count: number }[]>(
      `select count(*)::int as count from import_job where municipality_code = $1 and state = 'receiving'`,
      [municipality],
    );
    return row?.count ?? 0;
  }

  async setLayout(transaction: Transaction, municipality: string, id: string, mapping: StoredLayout): Promise<void> {
    await transaction.query(`update import_job set mapping = $3 where municipality_code = $1 and id = $2`, [
      municipality,
      id,
      JSON.stringify(mapping),
    ]);
  }

  /** False when the import is no longer being received: nothing was added. */
  async addChunk(
    transaction: Transaction,
    municipality: string,
    id: string,
    chunk: { readonly no: number; readonly sealed: Buffer | null; readonly rows: number; readonly refused: number },
  ): Promise<boolean> {
    const { no, sealed, rows, refused } = chunk;
    const [touched] = await transaction.query<[unknown[], number]>(
      `update import_job set rows_total = rows_total + $3, rows_done = rows_done + $4, rows_refused = rows_refused + $4,
         touched_at = clock_timestamp()
       where municipality_code = $1 and id = $2 and state = 'receiving' returning id`,
      [municipality, id, rows, refused],
    );
    if (touched.length === 0) return false;
    if (sealed !== null)
      await transaction.query(`insert into import_chunk (municipality_code, import_id, no, content_sealed) values ($1, $2, $3, $4)`, [
        municipality,
        id,
        no,
        sealed,
      ]);
    return true;
  }

  /** The first chunk that is still there. */
  async nextChunk(transaction: Transaction, municipality: string, id: string): Promise<number | null> {
    const [row] = await transaction.query<{ no: number | null }[]>(
      `select min(no) as no from import_chunk where municipality_code = $1 and import_id = $2`,
      [municipality, id],
    );
    return row?.no ?? null;
  }

  /** Takes a chunk out: who reads its rows is the last to do so, unless the transaction fails. */
  async takeChunk(transaction: Transaction, municipality: string, id: string, no: number): Promise<Buffer | null> {
    const [rows] = await transaction.query<[{ content: Buffer }[], number]>(
      `delete from import_chunk where municipality_code = $1 and import_id = $2 and no = $3 returning content_sealed as content`,
      [municipality, id, no],
    );
    return rows[0]?.content ?? null;
  }

  /** Remembers what rows name. Gives the line of whoever named it first, where that is another. Of two in one call the first counts. */
  async addKeys(
    transaction: Transaction,
    municipality: string,
    id: string,
    keys: readonly { readonly key: string; readonly line: number }[],
  ): Promise<ReadonlyMap<string, number>> {
    if (keys.length === 0) return new Map();
    const parameters = [municipality, id, keys.map(({ key }) => key), keys.map(({ line }) => line)];
    await transaction.query(
      `insert into import_key (municipality_code, import_id, key, line)
       select distinct on (key) $1, $2::uuid, decode(key, 'hex'), line from unnest($3::text[], $4::int[]) as named (key, line) order by key, line
       on conflict do nothing`,
      parameters,
    );
    const rows = await transaction.query<{ key: string; line: number }[]>(
      `select encode(key, 'hex') as key, line from import_key
       where municipality_code = $1 and import_id = $2 and key = any(select decode(named, 'hex') from unnest($3::text[]) as named)`,
      parameters.slice(0, 3),
    );
    return new Map(rows.map(({ key, line }) => [key, line]));
  }

  async addErrors(transaction: Transaction, municipality: string, id: string, errors: readonly RowErrorRow[]): Promise<void> {
    if (errors.length === 0) return;
    await transaction.query(
      `insert into import_row_error (municipality_code, import_id, line, code, field, params)
       select $1, $2, line, code, field, params from jsonb_to_recordset($3::jsonb) as error (line int, code text, field text, params jsonb)`,
      [municipality, id, JSON.stringify(errors)],
    );
  }

  async errors(
    transaction: Transaction,
    municipality: string,
    id: string,
    { after, most }: { readonly after: number; readonly most: number },
  ): Promise<RowErrorRow[]> {
    return transaction.query(
      `select line, code, field, params from import_row_error where municipality_code = $1 and import_id = $2 and line > $3 order by line limit $4`,
      [municipality, id, after, most],
    );
  }

  async count(
    transaction: Transaction,
    municipality: string,
    id: string,
    { added, changed, unchanged, refused }: RowCounts,
  ): Promise<void> {
    await transaction.query(
      `update import_job set rows_done = rows_done + $3::int + $4::int + $5::int + $6::int, rows_added = rows_added + $3,
         rows_changed = rows_changed + $4, rows_unchanged = rows_unchanged + $5, rows_refused = rows_refused + $6,
         state = 'running', touched_at = clock_timestamp()
       where municipality_code = $1 and id = $2`,
      [municipality, id, added, changed, unchanged, refused],
    );
  }

  /** The whole file is here. False when it was given up meanwhile. */
  async setReceived(transaction: Transaction, municipality: string, id: string, fileHash: string): Promise<boolean> {
    const [rows] = await transaction.query<[unknown[], number]>(
      `update import_job set state = 'waiting', file_hash = $3 where municipality_code = $1 and id = $2 and state = 'receiving' returning id`,
      [municipality, id, fileHash],
    );
    return rows.length > 0;
  }

  async setState(transaction: Transaction, municipality: string, id: string, state: 'waiting' | 'stopped'): Promise<void> {
    await transaction.query(`update import_job set state = $3 where municipality_code = $1 and id = $2`, [municipality, id, state]);
  }

  async finish(transaction: Transaction, municipality: string, id: string): Promise<void> {
    await transaction.query(`delete from import_key where municipality_code = $1 and import_id = $2`, [municipality, id]);
    await transaction.query(
      `update import_job set state = 'done', finished_at = clock_timestamp() where municipality_code = $1 and id = $2`,
      [municipality, id],
    );
  }

  /** Nothing of the file is kept. */
  async refuse(transaction: Transaction, municipality: string, id: string, code: string): Promise<void> {
    await transaction.query(`delete from import_chunk where municipality_code = $1 and import_id = $2`, [municipality, id]);
    await transaction.query(
      `update import_job set state = 'refused', stop_code = $3, finished_at = clock_timestamp()
       where municipality_code = $1 and id = $2 and state = 'receiving'`,
      [municipality, id, code],
    );
  }

  /** Uploads that nobody has added to for so long: their process was killed, or their sender went away unseen. */
  async abandoned(transaction: Transaction, municipality: string, seconds: number): Promise<readonly string[]> {
    const rows = await transaction.query<{ id: string }[]>(
      `select id from import_job
       where municipality_code = $1 and state = 'receiving' and touched_at < clock_timestamp() - make_interval(secs => $2) for update skip locked`,
      [municipality, seconds],
    );
    return rows.map(({ id }) => id);
  }
}
