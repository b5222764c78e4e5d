import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../../domain/shared/calendar-date';
import type { Pause } from '../../../domain/shared/spell-clock';
import type { Transaction } from '../../../platform/database';
import type { CaseToOpen, SealedPerson } from './case-to-open';
import * as sql from './opening-sql';

export interface CitizenHead {
  readonly id: string;
  readonly externalId: string;
}

export interface SpellHead {
  readonly id: string;
  readonly citizenId: string;
  readonly startedOn: CalendarDate;
  readonly endedOn: CalendarDate | null;
  readonly consultantId: string | null;
  readonly teamId: string | null;
}

/** A case that was checked and has its spell. */
export interface PlacedCase {
  readonly spellId: string;
  readonly isNew: boolean;
  readonly opening: CaseToOpen;
  /** What the rules propose today. */
  readonly proposedTrack: string;
}

/** Who stores it, when and where it comes from. */
export interface Registration {
  readonly actor: string;
  readonly source: string;
  readonly now: Date;
}

/** Reads and writes citizens and their spells, many at once. */
@Injectable()
export class CaseOpeningRepository {
  async addCitizens(transaction: Transaction, municipality: string, citizens: readonly CitizenHead[]): Promise<void> {
    if (citizens.length > 0) await transaction.query(sql.ADD_CITIZENS, [municipality, JSON.stringify(citizens)]);
  }

  /** Those who are there, locked. */
  async citizens(transaction: Transaction, municipality: string, externalIds: readonly string[]): Promise<readonly CitizenHead[]> {
    return transaction.query<CitizenHead[]>(sql.CITIZENS, [municipality, externalIds]);
  }

  /** Whose the numbers (hexadecimal) are. */
  async citizensByCpr(
    transaction: Transaction,
    municipality: string,
    numbers: readonly string[],
  ): Promise<readonly { readonly externalId: string; readonly cprSearch: string }[]> {
    return numbers.length === 0 ? [] : transaction.query(sql.CITIZENS_BY_CPR, [municipality, numbers]);
  }

  async updateCitizens(
    transaction: Transaction,
    municipality: string,
    people: readonly { readonly id: string; readonly person: SealedPerson }[],
  ): Promise<void> {
    if (people.length === 0) return;
    const rows = people.map(({ id, person: { nameSealed, emailSealed, cprSealed, cprSearch, language } }) => ({
      id,
      language,
      ...hex('name', nameSealed),
      ...hex('email', emailSealed),
      ...hex('cpr', cprSealed),
      ...hex('search', cprSearch),
    }));
    await transaction.query(sql.UPDATE_CITIZENS, [municipality, JSON.stringify(rows)]);
  }

  /** All spells of the citizens, locked. */
  async spells(transaction: Transaction, municipality: string, citizenIds: readonly string[]): Promise<readonly SpellHead[]> {
    return transaction.query<SpellHead[]>(sql.SPELLS, [municipality, citizenIds]);
  }

  async pauses(
    transaction: Transaction,
    municipality: string,
    spellIds: readonly string[],
  ): Promise<readonly (Pause & { readonly spellId: string })[]> {
    return transaction.query(sql.PAUSES, [municipality, spellIds]);
  }

  async addSpells(
    transaction: Transaction,
    municipality: string,
    spells: readonly (SpellHead & { readonly endReason: string | null })[],
    now: Date,
  ): Promise<void> {
    if (spells.length > 0) await transaction.query(sql.ADD_SPELLS, [municipality, JSON.stringify(spells), now.toISOString()]);
  }

  async assignSpells(
    transaction: Transaction,
    municipality: string,
    spells: readonly Pick<SpellHead, 'id' | 'consultantId' | 'teamId'>[],
  ): Promise<void> {
    if (spells.length > 0) await transaction.query(sql.ASSIGN_SPELLS, [municipality, JSON.stringify(spells)]);
  }

  async endSpells(
    transaction: Transaction,
    municipality: string,
    spells: readonly { readonly id: string; readonly endedOn: CalendarDate; readonly endReason: string }[],
  ): Promise<void> {
    if (spells.length > 0) await transaction.query(sql.END_SPELLS, [municipality, JSON.stringify(spells)]);
  }

  /** Adds what is not there yet. Gives the ids of the spells that got something. */
  async addHistory(
    transaction: Transaction,
    municipality: string,
    cases: readonly PlacedCase[],
    { actor, source, now }: Registration,
  ): Promise<ReadonlySet<string>> {
    const changed = new Set<string>();
    const write = async (statement: string, rows: readonly object[], ...more: readonly string[]): Promise<void> => {
      if (rows.length === 0) return;
      const answer: unknown = await transaction.query(statement, [municipality, JSON.stringify(rows), ...more]);
      for (const { id } of returned(answer)) changed.add(id);
    };
    const each = (listOf: (placed: PlacedCase) => readonly object[]): object[] =>
      cases.flatMap((placed) => listOf(placed).map((row) => ({ ...row, spellId: placed.spellId })));
    const stamp = [now.toISOString(), actor] as const;
    const pauses = each(({ opening }) => opening.pauses ?? []);
    await write(sql.END_PAUSES, pauses, ...stamp);
    await write(sql.ADD_PAUSES, pauses, ...stamp);
    await write(
      sql.ADD_CONTACTS,
      each(({ opening }) => opening.contacts ?? []),
      ...stamp,
    );
    await write(
      sql.ADD_MEASURES,
      each(({ opening }) => (opening.measures ?? []).map(({ id, ...rest }) => ({ measureId: id, ...rest }))),
      ...stamp,
    );
    await write(sql.ADD_CONFIRMATIONS, each(confirmationOf), ...stamp);
    await write(sql.ADD_FACTS, each(factsOf), ...stamp, source);
    return changed;
  }
}

function hex(key: string, value: Buffer | null | undefined): Record<string, string | null> {
  return value === undefined ? {} : { [key]: value === null ? null : value.toString('hex') };
}

/** TypeORM gives the rows of an insert as they are, those of an update with their number beside them. */
function returned(answer: unknown): readonly { readonly id: string }[] {
  const rows = Array.isArray(answer) && answer.length === 2 && Array.isArray(answer[0]) ? (answer[0] as unknown) : answer;
  return rows as { readonly id: string }[];
}

function confirmationOf({ opening: { confirmedTrack }, proposedTrack }: PlacedCase): object[] {
  if (!confirmedTrack) return [];
  const { id, confirmedOn, by, reason } = confirmedTrack;
  return [{ track: id, proposedTrack, confirmedOn, by, reason }];
}

function factsOf({ opening: { facts = {}, factsHoldFrom, startedOn } }: PlacedCase): object[] {
  return Object.entries(facts)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ({ key, value, holdsFrom: factsHoldFrom ?? startedOn }));
}
