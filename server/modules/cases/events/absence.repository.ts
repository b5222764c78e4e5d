import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../../domain/shared/calendar-date';
import type { Transaction } from '../../../platform/database';

/** When consultants are away. */
@Injectable()
export class AbsenceRepository {
  /** False when nobody with this id works in the municipality. */
  async lockConsultant(transaction: Transaction, municipality: string, id: string): Promise<boolean> {
    const rows = await transaction.query<unknown[]>(`select from consultant where municipality_code = $1 and id = $2 for update`, [
      municipality,
      id,
    ]);
    return rows.length > 0;
  }

  async overlaps(
    transaction: Transaction,
    municipality: string,
    consultantId: string,
    from: CalendarDate,
    to: CalendarDate,
  ): Promise<boolean> {
    const rows = await transaction.query<unknown[]>(
      `select from absence where municipality_code = $1 and consultant_id = $2 and from_day < $4 and to_day > $3 limit 1`,
      [municipality, consultantId, from, to],
    );
    return rows.length > 0;
  }

  async add(transaction: Transaction, municipality: string, consultantId: string, from: CalendarDate, to: CalendarDate): Promise<string> {
    const [row] = await transaction.query<{ readonly id: string }[]>(
      `insert into absence (municipality_code, consultant_id, from_day, to_day) values ($1, $2, $3, $4) returning id`,
      [municipality, consultantId, from, to],
    );
    if (!row) throw new Error('an insert gives back its row');
    return row.id;
  }
}
