import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../domain/shared/domain-error';
import type { Transaction } from '../../../platform/database';
import { PersonalData } from '../../../platform/personal-data';
import { appendAudit, type NewAuditEvent } from '../../audit';
import { CaseOpening, type CaseToOpen, type SealedPerson } from '../../cases';
import { ImportPeopleRepository, type StoredPerson } from '../import-people.repository';
import type { CitizenRow } from '../rows/read-citizen-row';
import type { ReadRow, RowOutcome } from './row-outcome';

/** Fields of a person that differ from what is stored, sealed; and their names for the log. */
interface PersonChange {
  readonly person: SealedPerson;
  readonly fields: readonly string[];
}

/** Opens the cases of some rows, and adds to those that are there. */
@Injectable()
export class CitizenImport {
  constructor(
    private readonly people: ImportPeopleRepository,
    private readonly opening: CaseOpening,
    private readonly personalData: PersonalData,
  ) {}

  /** One outcome for each row. Writes the log, so nothing may be locked after it. */
  async run(
    transaction: Transaction,
    municipality: string,
    rows: readonly ReadRow<CitizenRow>[],
    actor: string,
  ): Promise<readonly RowOutcome[]> {
    const externalIds = rows.map(({ row }) => row.externalId);
    const stored = new Map((await this.people.people(transaction, municipality, externalIds)).map((person) => [person.externalId, person]));
    const changes = rows.map(({ row }) => this.changeOf(municipality, row, stored.get(row.externalId)));
    const cases = rows.map(({ row }, index) => caseOf(row, changes[index]));
    const opened = await this.opening.openCases(transaction, municipality, cases, { actor, source: 'import' });
    const events: NewAuditEvent[] = [];
    const outcomes = rows.map(({ line, row }, index): RowOutcome => {
      const told = opened.cases[index];
      if (!told) throw new Error('every case has its outcome');
      if (told.outcome === 'refused')
        return { line, outcome: 'refused', error: new DomainError(told.code ?? 'internal', told.params, told.field ?? undefined) };
      const { fields } = changes[index] ?? { fields: [] };
      const citizen = stored.get(row.externalId);
      if (!citizen || fields.length === 0) return { line, outcome: told.outcome };
      events.push({ actor, kind: 'case.changed', subjectKind: 'citizen', subjectId: citizen.id, detail: { source: 'import', fields } });
      return { line, outcome: told.outcome === 'unchanged' ? 'changed' : told.outcome };
    });
    await appendAudit(transaction, municipality, events);
    return outcomes;
  }

  /** What is sealed never has the same bytes twice, so it is opened to be compared. */
  private changeOf(municipality: string, row: CitizenRow, stored: StoredPerson | undefined): PersonChange {
    const { cpr, name, email, language } = row;
    const person: { -readonly [Field in keyof SealedPerson]: SealedPerson[Field] } = {};
    const fields: string[] = [];
    const isSame = (text: string, sealed: Buffer | null | undefined): boolean =>
      sealed !== null && sealed !== undefined && this.personalData.open(municipality, sealed) === text;
    if (name !== undefined && !isSame(name, stored?.nameSealed)) {
      person.nameSealed = this.personalData.seal(municipality, name);
      fields.push('name');
    }
    if (email !== undefined && !isSame(email, stored?.emailSealed)) {
      person.emailSealed = this.personalData.seal(municipality, email);
      fields.push('email');
    }
    if (cpr !== undefined) {
      const search = this.personalData.searchKey(municipality, cpr);
      if (!stored?.cprSearch?.equals(search)) {
        Object.assign(person, { cprSealed: this.personalData.seal(municipality, cpr), cprSearch: search });
        fields.push('cpr');
      }
    }
    if (language !== undefined && language !== (stored?.language ?? 'da')) {
      person.language = language;
      fields.push('language');
    }
    return { person, fields };
  }
}

function caseOf(row: CitizenRow, change: PersonChange | undefined): CaseToOpen {
  const { externalId, startedOn, endedOn, endReason, facts, confirmedTrack, consultantId, teamId } = row;
  return {
    externalId,
    startedOn,
    facts,
    ...(change && change.fields.length > 0 ? { person: change.person } : {}),
    ...(endedOn === undefined ? {} : { endedOn, ...(endReason === undefined ? {} : { endReason }) }),
    ...(confirmedTrack ? { confirmedTrack } : {}),
    ...(consultantId === undefined ? {} : { consultantId }),
    ...(teamId === undefined ? {} : { teamId }),
  };
}
