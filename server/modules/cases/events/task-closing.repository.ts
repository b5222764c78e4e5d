import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../../domain/shared/calendar-date';
import type { Closing, TaskKind } from '../../../domain/tasks/task';
import type { Transaction } from '../../../platform/database';

export interface TaskToClose {
  readonly id: string;
  readonly spellId: string | null;
  readonly kind: TaskKind;
  readonly latestOn: CalendarDate | null;
  readonly closedAs: Closing | null;
}

const COLUMNS = `select id, spell_id as "spellId", kind, latest_on as "latestOn", closed_as as "closedAs" from task
  where municipality_code = $1 and id = $2`;

/** Closes one task, because a person says so. */
@Injectable()
export class TaskClosingRepository {
  /** Without a lock: to learn whose case is to be locked first. Null when the municipality has no such task. */
  async find(transaction: Transaction, municipality: string, id: string): Promise<TaskToClose | null> {
    return (await transaction.query<TaskToClose[]>(COLUMNS, [municipality, id]))[0] ?? null;
  }

  async lock(transaction: Transaction, municipality: string, id: string): Promise<TaskToClose | null> {
    return (await transaction.query<TaskToClose[]>(`${COLUMNS} for update`, [municipality, id]))[0] ?? null;
  }

  async close(
    transaction: Transaction,
    municipality: string,
    id: string,
    closing: { readonly as: Closing; readonly on: CalendarDate; readonly by: string; readonly reason: string | null; readonly now: Date },
  ): Promise<void> {
    await transaction.query(
      `update task set closed_as = $3, closed_on = $4, closed_at = $5, closed_by = $6, close_reason = $7, revision = revision + 1, changed_at = $5
       where municipality_code = $1 and id = $2 and closed_as is null`,
      [municipality, id, closing.as, closing.on, closing.now.toISOString(), closing.by, closing.reason],
    );
  }
}
