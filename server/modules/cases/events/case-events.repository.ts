import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../../domain/shared/calendar-date';
import type { Pause } from '../../../domain/shared/spell-clock';
import type { Transaction } from '../../../platform/database';

/** A spell as far as an event in it needs it; locked until the transaction ends. */
export interface EventSpell {
  readonly id: string;
  readonly startedOn: CalendarDate;
  readonly endedOn: CalendarDate | null;
  readonly teamId: string | null;
  readonly proposedTrack: string | null;
  readonly version: number;
}

export interface PauseRow extends Pause {
  readonly id: string;
}

export interface ConversationHead {
  readonly id: string;
  readonly heldOn: CalendarDate;
}

export interface FactRow {
  readonly key: string;
  /** Null: known to be unknown. */
  readonly value: unknown;
  readonly holdsFrom: CalendarDate;
}

type Values = Readonly<Record<string, string | Date | number | null | undefined>>;

/** Reads and writes what happens in one case. */
@Injectable()
export class CaseEventsRepository {
  /** Null when the municipality has no such spell. */
  async lockSpell(transaction: Transaction, municipality: string, id: string): Promise<EventSpell | null> {
    const [row] = await transaction.query<EventSpell[]>(
      `select id, started_on as "startedOn", ended_on as "endedOn", team_id as "teamId", proposed_track as "proposedTrack", version
       from spell where municipality_code = $1 and id = $2 for update`,
      [municipality, id],
    );
    return row ?? null;
  }

  async countEvent(transaction: Transaction, municipality: string, spellId: string): Promise<void> {
    await transaction.query(`update spell set version = version + 1 where municipality_code = $1 and id = $2`, [municipality, spellId]);
  }

  async updateSpell(
    transaction: Transaction,
    municipality: string,
    spellId: string,
    column: 'end' | 'holder',
    values: readonly [string | null, string | null],
  ): Promise<void> {
    const set = column === 'end' ? 'ended_on = $3, end_reason = $4' : 'consultant_id = $3, team_id = $4';
    await transaction.query(`update spell set ${set} where municipality_code = $1 and id = $2`, [municipality, spellId, ...values]);
  }

  /** One row of a table of the case, with `registered_at` and `registered_by`. Gives its id. */
  async register(
    transaction: Transaction,
    table: 'conversation' | 'agreement' | 'spell_pause' | 'measure_taken' | 'track_confirmation' | 'education_grant',
    values: Values,
  ): Promise<string> {
    const columns = Object.entries(values).filter(([, value]) => value !== undefined);
    const [row] = await transaction.query<{ readonly id: string }[]>(
      `insert into ${table} (${columns.map(([column]) => column).join(', ')})
       values (${columns.map((_, index) => `$${index + 1}`).join(', ')}) returning id`,
      columns.map(([, value]) => value),
    );
    if (!row) throw new Error('an insert gives back its row');
    return row.id;
  }

  async addFacts(
    transaction: Transaction,
    municipality: string,
    spellId: string,
    facts: readonly FactRow[],
    by: { readonly source: string; readonly actor: string; readonly now: Date },
  ): Promise<void> {
    if (facts.length === 0) return;
    await transaction.query(
      `insert into fact_value (municipality_code, spell_id, fact_key, value, holds_from, learned_at, source, learned_by)
       select $1, $2, new.key, new.value, new."holdsFrom", $4, $5, $6
       from jsonb_to_recordset($3::jsonb) as new (key text, value jsonb, "holdsFrom" date)`,
      [municipality, spellId, JSON.stringify(facts), by.now.toISOString(), by.source, by.actor],
    );
  }

  async pauses(transaction: Transaction, municipality: string, spellId: string): Promise<readonly PauseRow[]> {
    const rows = await transaction.query<{ readonly id: string; readonly from: CalendarDate; readonly to: CalendarDate | null }[]>(
      `select id, from_day as "from", to_day as "to" from spell_pause
       where municipality_code = $1 and spell_id = $2 and withdrawn_at is null order by from_day`,
      [municipality, spellId],
    );
    return rows.map(({ to, ...pause }) => ({ ...pause, ...(to === null ? {} : { to }) }));
  }

  /** The row as it stood until now is kept as withdrawn, so that a decision of before can be made again from what was known then. */
  async endPause(
    transaction: Transaction,
    municipality: string,
    pauseId: string,
    to: CalendarDate,
    by: { readonly actor: string; readonly now: Date },
  ): Promise<void> {
    await transaction.query(
      `with known_until_now as (
         insert into spell_pause (municipality_code, spell_id, from_day, to_day, reason, registered_at, registered_by, withdrawn_at)
         select municipality_code, spell_id, from_day, to_day, reason, registered_at, registered_by, $4::timestamptz
         from spell_pause where municipality_code = $1 and id = $2
       )
       update spell_pause set to_day = $3, registered_at = $4::timestamptz, registered_by = $5 where municipality_code = $1 and id = $2`,
      [municipality, pauseId, to, by.now.toISOString(), by.actor],
    );
  }

  async hasConversation(
    transaction: Transaction,
    municipality: string,
    spellId: string,
    heldOn: CalendarDate,
    kind: string,
  ): Promise<boolean> {
    return exists(
      transaction,
      `from conversation where municipality_code = $1 and spell_id = $2 and held_on = $3 and kind = $4 and withdrawn_at is null`,
      [municipality, spellId, heldOn, kind],
    );
  }

  /** The one with this id, or the one held last; null when there is none. */
  async conversation(transaction: Transaction, municipality: string, spellId: string, id?: string): Promise<ConversationHead | null> {
    const [row] = await transaction.query<ConversationHead[]>(
      `select id, held_on as "heldOn" from conversation
       where municipality_code = $1 and spell_id = $2 and withdrawn_at is null and ($3::uuid is null or id = $3)
       order by held_on desc, registered_at desc, id desc limit 1`,
      [municipality, spellId, id ?? null],
    );
    return row ?? null;
  }

  async setBookingDeadline(
    transaction: Transaction,
    municipality: string,
    conversationId: string,
    by: CalendarDate,
    now: Date,
  ): Promise<void> {
    await transaction.query(
      `update conversation set next_booking_by = $3, next_booking_set_at = $4 where municipality_code = $1 and id = $2`,
      [municipality, conversationId, by, now.toISOString()],
    );
  }

  async hasMeasure(
    transaction: Transaction,
    municipality: string,
    spellId: string,
    measureId: string,
    from: CalendarDate,
  ): Promise<boolean> {
    return exists(
      transaction,
      `from measure_taken where municipality_code = $1 and spell_id = $2 and measure_id = $3 and from_day = $4 and withdrawn_at is null`,
      [municipality, spellId, measureId, from],
    );
  }

  async hasConfirmation(
    transaction: Transaction,
    municipality: string,
    spellId: string,
    track: string,
    on: CalendarDate,
  ): Promise<boolean> {
    return exists(
      transaction,
      `from track_confirmation where municipality_code = $1 and spell_id = $2 and track_id = $3 and confirmed_on = $4`,
      [municipality, spellId, track, on],
    );
  }

  async hasDecision(transaction: Transaction, municipality: string, id: string): Promise<boolean> {
    return exists(transaction, `from decision where municipality_code = $1 and id = $2 and kind = 'grant'`, [municipality, id]);
  }

  async hasTeam(transaction: Transaction, municipality: string, id: string): Promise<boolean> {
    return exists(transaction, `from team where municipality_code = $1 and id = $2`, [municipality, id]);
  }

  /** The consultant's open cases, locked in the order of their ids. */
  async lockCaseload(transaction: Transaction, municipality: string, consultantId: string): Promise<readonly string[]> {
    const rows = await transaction.query<{ readonly id: string }[]>(
      `select id from spell where municipality_code = $1 and consultant_id = $2 and ended_on is null order by id for update`,
      [municipality, consultantId],
    );
    return rows.map(({ id }) => id);
  }

  async moveCases(
    transaction: Transaction,
    municipality: string,
    spellIds: readonly string[],
    consultantId: string,
    teamId: string | null,
  ): Promise<void> {
    await transaction.query(
      `update spell set consultant_id = $3, team_id = $4, version = version + 1 where municipality_code = $1 and id = any($2::uuid[])`,
      [municipality, spellIds, consultantId, teamId],
    );
  }

  async hasConsultant(transaction: Transaction, municipality: string, id: string): Promise<boolean> {
    return exists(transaction, `from consultant where municipality_code = $1 and id = $2`, [municipality, id]);
  }

  /** Undefined: nobody with this id works here; null: the consultant is in no team. */
  async teamOf(transaction: Transaction, municipality: string, consultantId: string): Promise<string | null | undefined> {
    const [row] = await transaction.query<{ readonly teamId: string | null }[]>(
      `select team_id as "teamId" from consultant where municipality_code = $1 and id = $2 and is_active`,
      [municipality, consultantId],
    );
    return row?.teamId;
  }
}

async function exists(transaction: Transaction, from: string, values: readonly unknown[]): Promise<boolean> {
  return (await transaction.query<unknown[]>(`select ${from} limit 1`, [...values])).length > 0;
}
