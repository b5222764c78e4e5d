import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database';
import type { NewAction } from './action';

/** Rows in one statement: large enough for bulk, small enough for one message to the database. */
const CHUNK = 5000;

/**
 * A waiting one moves; a lease on it is void, so that whoever holds it does nothing. A cancelled one waits again, as new. What is done stays done, and what
 * is parked stays until a person decides. An unchanged one is not written, so that its retries keep their times.
 */
const SCHEDULE = `
  insert into scheduled_action (municipality_code, kind, subject_id, dedupe_key, run_on, run_at, due_at, not_before, payload)
  select $1, new.kind, new.subject_id, new.dedupe_key, new.run_on, new.run_at, new.due_at, new.due_at, new.payload
  from unnest($2::text[], $3::uuid[], $4::text[], $5::date[], $6::time[], $7::timestamptz[], $8::jsonb[])
    as new (kind, subject_id, dedupe_key, run_on, run_at, due_at, payload)
  order by new.dedupe_key
  on conflict (municipality_code, dedupe_key) do update
  set run_on = excluded.run_on, run_at = excluded.run_at, due_at = excluded.due_at, not_before = excluded.due_at, payload = excluded.payload,
    state = 'waiting', attempts = 0, lease_until = null, leased_by = null, error_code = null, error_at = null, finished_at = null, outcome = null
  where scheduled_action.state = 'cancelled'
    or scheduled_action.state = 'waiting' and (scheduled_action.due_at, scheduled_action.run_on, scheduled_action.run_at, scheduled_action.payload)
      is distinct from (excluded.due_at, excluded.run_on, excluded.run_at, excluded.payload)`;

const CANCEL = `
  update scheduled_action set state = 'cancelled', finished_at = clock_timestamp(), lease_until = null, leased_by = null
  where municipality_code = $1 and dedupe_key = any($2::text[]) and state = 'waiting'`;

/** What was promised (run_on, due_at) stays, so that it counts as late when it is. The lease ends: the handler that puts it off does not mark it done. */
const POSTPONE = `
  update scheduled_action action set not_before = later.not_before, lease_until = null, leased_by = null
  from unnest($2::uuid[], $3::timestamptz[]) as later (id, not_before)
  where action.municipality_code = $1 and action.id = later.id and action.state = 'waiting'`;

/**
 * Puts work off until its time, in the caller's transaction for one municipality: the row stands or falls with what asked for it. After the commit the
 * caller calls `Waker.wake()`, never before.
 */
@Injectable()
export class ActionStore {
  /** A key that is there already is moved, not doubled. Of two with one key in the same call the last counts. */
  async schedule(transaction: Transaction, municipality: string, actions: readonly NewAction[]): Promise<void> {
    const rows = [...new Map(actions.map((action) => [action.dedupeKey, action])).values()];
    for (let from = 0; from < rows.length; from += CHUNK) {
      const chunk = rows.slice(from, from + CHUNK);
      await transaction.query(SCHEDULE, [
        municipality,
        chunk.map(({ kind }) => kind),
        chunk.map(({ subjectId }) => subjectId),
        chunk.map(({ dedupeKey }) => dedupeKey),
        chunk.map(({ runOn }) => runOn),
        chunk.map(({ runAt }) => runAt),
        chunk.map(({ dueAtMs }) => new Date(dueAtMs).toISOString()),
        chunk.map(({ payload = {} }) => JSON.stringify(payload)),
      ]);
    }
  }

  /** Only what still waits: what is done cannot be undone. Keys nobody knows are passed over. */
  async cancel(transaction: Transaction, municipality: string, dedupeKeys: readonly string[]): Promise<void> {
    for (let from = 0; from < dedupeKeys.length; from += CHUNK) {
      await transaction.query(CANCEL, [municipality, dedupeKeys.slice(from, from + CHUNK)]);
    }
  }

  /** For a handler: this is not the time for it (a closing day). It waits on, by action id until the instant given. */
  async postpone(transaction: Transaction, municipality: string, until: ReadonlyMap<string, number>): Promise<void> {
    const instants = [...until.values()].map((instant) => new Date(instant).toISOString());
    await transaction.query(POSTPONE, [municipality, [...until.keys()], instants]);
  }
}
