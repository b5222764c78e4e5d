import { Injectable } from '@nestjs/common';
import type { MeasureTaken } from '../../../domain/decision';
import type { CalendarDate } from '../../../domain/shared/calendar-date';
import type { Pause } from '../../../domain/shared/spell-clock';
import type { StoredTask } from '../../../domain/tasks/task';
import type { Transaction } from '../../../platform/database';
import * as sql from './load-cases-sql';
import type { SpellRow, StoredCase, StoredConfirmation, StoredConversation, StoredGrant, TaskRow } from './stored-case';

/** What holds for the whole municipality on the day. */
export interface StoredConditions {
  readonly rising: boolean;
  readonly changesOn: CalendarDate | null;
}

type Nullable<T> = { readonly [K in keyof T]: T[K] | null };

/** An absent holder or channel is not there; the database says null. */
function conversation({
  heldBy,
  channel,
  ...rest
}: StoredConversation & Nullable<Pick<StoredConversation, 'heldBy' | 'channel'>>): StoredConversation {
  return { ...rest, ...(heldBy ? { heldBy } : {}), ...(channel ? { channel } : {}) };
}

/** Reads cases for deciding, many at once. */
@Injectable()
export class RecomputeRepository {
  /** Locks the spells in the order of their ids and reads what is known of them as of the day. Ids that are not there are left out. */
  async load(
    transaction: Transaction,
    municipality: string,
    spellIds: readonly string[],
    asOf: CalendarDate,
  ): Promise<readonly StoredCase[]> {
    const spells = await transaction.query<SpellRow[]>(sql.LOCK_SPELLS, [municipality, spellIds]);
    const lists = async <T>(statement: string): Promise<ReadonlyMap<string, T>> => {
      const rows = await transaction.query<{ readonly id: string; readonly list: T }[]>(statement, [municipality, spellIds, asOf]);
      return new Map(rows.map(({ id, list }) => [id, list]));
    };
    // One after the other: they share a connection.
    const pauses = await lists<Pause[]>(sql.PAUSES);
    const conversations = await lists<StoredConversation[]>(sql.CONVERSATIONS);
    const measures = await lists<MeasureTaken[]>(sql.MEASURES);
    const confirmations = await lists<StoredConfirmation[]>(sql.CONFIRMATIONS);
    const grants = await lists<StoredGrant[]>(sql.GRANTS);
    const facts = await lists<Record<string, unknown>>(sql.FACTS);
    const tasks = await this.tasks(transaction, municipality, spellIds);
    const changes = await lists<CalendarDate>(sql.CHANGES);
    const waiting = await lists<CalendarDate[]>(sql.WAITING);
    return spells.map((spell) => ({
      spell,
      pauses: pauses.get(spell.id) ?? [],
      conversations: (conversations.get(spell.id) ?? []).map(conversation),
      measures: measures.get(spell.id) ?? [],
      confirmations: confirmations.get(spell.id) ?? [],
      grants: grants.get(spell.id) ?? [],
      facts: facts.get(spell.id) ?? {},
      tasks: tasks.get(spell.id) ?? [],
      changesOn: changes.get(spell.id) ?? null,
      waitingFor: waiting.get(spell.id) ?? [],
    }));
  }

  async conditions(transaction: Transaction, municipality: string, asOf: CalendarDate): Promise<StoredConditions> {
    const [row] = await transaction.query<StoredConditions[]>(sql.CONDITIONS, [municipality, asOf]);
    return row ?? { rising: false, changesOn: null };
  }

  /** Ids of the teams by the competence bank they are for. */
  async teamsByBank(transaction: Transaction, municipality: string): Promise<ReadonlyMap<string, string>> {
    const rows = await transaction.query<{ readonly id: string; readonly bank: string }[]>(
      `select id, competence_bank as bank from team where municipality_code = $1 and competence_bank is not null order by name desc`,
      [municipality],
    );
    return new Map(rows.map(({ id, bank }) => [bank, id]));
  }

  /** Tasks about no citizen, open and closed; locked. */
  async municipalTasks(transaction: Transaction, municipality: string): Promise<readonly StoredTask[]> {
    const rows = await transaction.query<{ readonly task: StoredTask }[]>(sql.MUNICIPAL_TASKS, [municipality]);
    return rows.map(({ task }) => task);
  }

  /** Whose the municipality's own tasks are; null where nobody leads. */
  async manager(transaction: Transaction, municipality: string): Promise<string | null> {
    const [row] = await transaction.query<{ readonly id: string }[]>(
      `select id from consultant where municipality_code = $1 and role = 'manager' and is_active order by external_id limit 1`,
      [municipality],
    );
    return row?.id ?? null;
  }

  private async tasks(
    transaction: Transaction,
    municipality: string,
    spellIds: readonly string[],
  ): Promise<ReadonlyMap<string, TaskRow[]>> {
    const rows = await transaction.query<{ readonly id: string; readonly list: TaskRow[] }[]>(sql.TASKS, [municipality, spellIds]);
    return new Map(rows.map(({ id, list }) => [id, list]));
  }
}
