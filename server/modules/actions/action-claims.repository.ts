import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database';
import type { DueAction } from './action';
import { MOST_ATTEMPTS } from './back-off';

/** Seconds a claimed action is ours. By the database's own clock, never by one a test has moved: a lease is about processes, not about days. */
export const LEASE_SECONDS = 30;
/** Later than this after its time an action counts as late. */
export const LATE_AFTER_SECONDS = 60;

/** One kind of action of one municipality, claimed together. */
export interface ClaimedGroup {
  readonly municipality: string;
  readonly kind: string;
  readonly ids: readonly string[];
}

/** Municipalities with something waiting, read off the index one by one: as many steps as there are municipalities, however many rows wait. */
const WITH_WAITING = `
  with recursive step as (
    (select municipality_code from scheduled_action where state = 'waiting' order by municipality_code limit 1)
    union all
    select (select next.municipality_code from scheduled_action next where next.state = 'waiting' and next.municipality_code > step.municipality_code
            order by next.municipality_code limit 1)
    from step where step.municipality_code is not null
  ), waiting_in as (select municipality_code, count(*) over () as municipalities from step where municipality_code is not null)`;

const FREE = `state = 'waiting' and not_before <= $1 and (lease_until is null or lease_until <= clock_timestamp())`;

/** Every municipality with due actions gets the same share, oldest first, so that a backlog in one does not keep the others waiting. */
const CLAIM = `${WITH_WAITING}, picked as materialized (
    select due.* from waiting_in cross join lateral (
      select action.municipality_code, action.id from scheduled_action action
      where action.municipality_code = waiting_in.municipality_code and ${FREE}
      order by action.not_before limit greatest(1, $2::int / waiting_in.municipalities) for update skip locked
    ) due
  )
  update scheduled_action action
  set lease_until = clock_timestamp() + make_interval(secs => ${LEASE_SECONDS}), leased_by = $3
  from picked where action.municipality_code = picked.municipality_code and action.id = picked.id and ${FREE}
  returning action.municipality_code, action.kind, action.id`;

/**
 * Whether the lease has run out does not matter as long as nobody else has taken it: the row is locked now. One that somebody is changing just now (a case that
 * is recomputed moves its reminders) is passed over and found again when its lease ends: the two never wait for each other.
 */
const LOCK = `
  select id, kind, subject_id as "subjectId", dedupe_key as "dedupeKey", run_on as "runOn", to_char(run_at, 'HH24:MI') as "runAt", due_at as "dueAt",
    attempts, payload
  from scheduled_action where municipality_code = $1 and id = any($2::uuid[]) and leased_by = $3 and state = 'waiting'
  order by dedupe_key for update skip locked`;

/** One that its own handler has cancelled or put off again is no longer ours and stays as the handler left it. */
const SETTLE = `
  update scheduled_action action
  set state = 'done', outcome = settled.outcome, finished_at = $5, was_late = $5 > action.due_at + make_interval(secs => ${LATE_AFTER_SECONDS}),
    lease_until = null, leased_by = null, error_code = null, error_at = null
  from unnest($2::uuid[], $3::text[]) as settled (id, outcome)
  where action.municipality_code = $1 and action.id = settled.id and action.leased_by = $4 and action.state = 'waiting'`;

const FAIL = `
  update scheduled_action
  set attempts = attempts + 1, state = case when attempts + 1 >= ${MOST_ATTEMPTS} then 'parked' else 'waiting' end,
    not_before = $4::timestamptz + make_interval(secs => $5), lease_until = null, leased_by = null, error_code = $6, error_at = $4
  where municipality_code = $1 and id = $2 and leased_by = $3 and state = 'waiting'
  returning state`;

/** The statements by which actions are found, held and settled. What is due is decided by the instant handed in; who holds what, by the database's clock. */
@Injectable()
export class ActionClaimsRepository {
  /** Takes up to `most` due actions that nobody holds. As the worker role. */
  async claim(transaction: Transaction, now: Date, most: number, token: string): Promise<ClaimedGroup[]> {
    const [rows] = await transaction.query<[{ municipality_code: string; kind: string; id: string }[], number]>(CLAIM, [
      now.toISOString(),
      most,
      token,
    ]);
    const groups = new Map<string, { municipality: string; kind: string; ids: string[] }>();
    for (const { municipality_code: municipality, kind, id } of rows) {
      const name = `${municipality} ${kind}`;
      const group = groups.get(name) ?? { municipality, kind, ids: [] };
      group.ids.push(id);
      groups.set(name, group);
    }
    return [...groups.values()];
  }

  /** Locks those that are still ours. For one municipality. */
  lock(transaction: Transaction, municipality: string, ids: readonly string[], token: string): Promise<DueAction[]> {
    return transaction.query<DueAction[]>(LOCK, [municipality, ids, token]);
  }

  /** Makes the lease last so many seconds from now; false when it is no longer ours. For one municipality. */
  async extend(transaction: Transaction, municipality: string, id: string, token: string, seconds: number): Promise<boolean> {
    const [rows] = await transaction.query<[unknown[], number]>(
      `update scheduled_action set lease_until = clock_timestamp() + make_interval(secs => $4)
       where municipality_code = $1 and id = $2 and leased_by = $3 and state = 'waiting' returning id`,
      [municipality, id, token, seconds],
    );
    return rows.length > 0;
  }

  /** For one municipality. `outcomes` names every action that is done. */
  async settle(
    transaction: Transaction,
    municipality: string,
    outcomes: ReadonlyMap<string, string>,
    token: string,
    now: Date,
  ): Promise<void> {
    await transaction.query(SETTLE, [municipality, [...outcomes.keys()], [...outcomes.values()], token, now.toISOString()]);
  }

  /** Notes a failure: once more after `delayMs`, or parked. For one municipality. Null: it was no longer ours. */
  async fail(
    transaction: Transaction,
    municipality: string,
    failure: { readonly id: string; readonly token: string; readonly now: Date; readonly delayMs: number; readonly code: string },
  ): Promise<'waiting' | 'parked' | null> {
    const { id, token, now, delayMs, code } = failure;
    const [rows] = await transaction.query<[{ state: 'waiting' | 'parked' }[], number]>(FAIL, [
      municipality,
      id,
      token,
      now.toISOString(),
      delayMs / 1000,
      code,
    ]);
    return rows[0]?.state ?? null;
  }

  /** Gives back what was claimed and not begun; what somebody is moving just now loses its lease by that. As the worker role. */
  async release(transaction: Transaction, groups: readonly ClaimedGroup[], token: string): Promise<void> {
    const claimed = groups.flatMap(({ municipality, ids }) => ids.map((id) => ({ municipality, id })));
    await transaction.query(
      `with held as (
         select action.municipality_code, action.id from unnest($1::text[], $2::uuid[]) as claimed (municipality, id)
         join scheduled_action action on action.municipality_code = claimed.municipality and action.id = claimed.id
         where action.leased_by = $3 and action.state = 'waiting' for update of action skip locked
       )
       update scheduled_action action set lease_until = null, leased_by = null from held
       where action.municipality_code = held.municipality_code and action.id = held.id`,
      [claimed.map(({ municipality }) => municipality), claimed.map(({ id }) => id), token],
    );
  }

  /**
   * Milliseconds until something can be claimed that now cannot: the next due action, or the end of a lease on a due one, whose holder may have died.
   * Null: nothing waits. As the worker role.
   */
  async nextIn(transaction: Transaction, now: Date): Promise<number | null> {
    const [row] = await transaction.query<{ readonly due: string | null; readonly lease: string | null }[]>(
      `${WITH_WAITING}
       select
         (select extract(epoch from min(first.not_before) - $1) * 1000 from waiting_in cross join lateral (
            select not_before from scheduled_action action
            where action.municipality_code = waiting_in.municipality_code and state = 'waiting' and (lease_until is null or lease_until <= clock_timestamp())
            order by not_before limit 1) first) as due,
         (select extract(epoch from min(held.lease_until) - clock_timestamp()) * 1000 from waiting_in cross join lateral (
            select lease_until from scheduled_action action
            where action.municipality_code = waiting_in.municipality_code and state = 'waiting' and not_before <= $1 and lease_until > clock_timestamp()
            limit 1000) held) as lease`,
      [now.toISOString()],
    );
    const times = [row?.due, row?.lease].filter((time) => time != null).map(Number);
    return times.length === 0 ? null : Math.max(0, Math.min(...times));
  }
}
