import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../domain/shared/calendar-date';
import type { Transaction } from '../../platform/database';

export interface StoredPerson {
  readonly id: string;
  readonly externalId: string;
  readonly nameSealed: Buffer | null;
  readonly emailSealed: Buffer | null;
  readonly cprSearch: Buffer | null;
  readonly language: string;
}

export interface StoredSpell {
  readonly id: string;
  readonly externalId: string;
  readonly startedOn: CalendarDate;
  readonly endedOn: CalendarDate | null;
}

/** Who and what the rows of a file speak of, as it is stored. Every statement is for one municipality. */
@Injectable()
export class ImportPeopleRepository {
  async people(transaction: Transaction, municipality: string, externalIds: readonly string[]): Promise<StoredPerson[]> {
    return transaction.query(
      `select id, external_id as "externalId", name_sealed as "nameSealed", email_sealed as "emailSealed", cpr_search as "cprSearch", language
       from citizen where municipality_code = $1 and external_id = any($2::text[])`,
      [municipality, externalIds],
    );
  }

  async spells(transaction: Transaction, municipality: string, externalIds: readonly string[]): Promise<StoredSpell[]> {
    return transaction.query(
      `select spell.id, citizen.external_id as "externalId", spell.started_on as "startedOn", spell.ended_on as "endedOn"
       from citizen join spell on spell.municipality_code = citizen.municipality_code and spell.citizen_id = citizen.id
       where citizen.municipality_code = $1 and citizen.external_id = any($2::text[]) order by spell.started_on`,
      [municipality, externalIds],
    );
  }

  async conversations(
    transaction: Transaction,
    municipality: string,
    spellIds: readonly string[],
  ): Promise<{ readonly spellId: string; readonly heldOn: CalendarDate; readonly kind: string }[]> {
    return transaction.query(
      `select spell_id as "spellId", held_on as "heldOn", kind from conversation
       where municipality_code = $1 and spell_id = any($2::uuid[]) and withdrawn_at is null`,
      [municipality, spellIds],
    );
  }

  /** Consultants that are employed now: external id → id. */
  async consultants(transaction: Transaction, municipality: string): Promise<ReadonlyMap<string, string>> {
    const rows = await transaction.query<{ id: string; externalId: string }[]>(
      `select id, external_id as "externalId" from consultant where municipality_code = $1 and is_active`,
      [municipality],
    );
    return new Map(rows.map(({ id, externalId }) => [externalId, id]));
  }

  /** Teams: name in lower case → id. */
  async teams(transaction: Transaction, municipality: string): Promise<ReadonlyMap<string, string>> {
    const rows = await transaction.query<{ id: string; name: string }[]>(`select id, name from team where municipality_code = $1`, [
      municipality,
    ]);
    return new Map(rows.map(({ id, name }) => [name.toLowerCase(), id]));
  }
}
