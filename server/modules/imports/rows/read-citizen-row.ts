import type { FactCatalogue, Facts } from '../../../domain/facts/fact';
import type { CalendarDate } from '../../../domain/shared/calendar-date';
import type { Cpr } from '../../../domain/shared/cpr';
import { DomainError } from '../../../domain/shared/domain-error';
import { readFactCells } from './read-fact-cells';
import type { RawRow } from './read-raw-row';
import { readChoice, readCprField, readDay, readEmail, readExternalId, readName, readText, required } from './value-readers';

/** One citizen with the spell, as the file tells it. What is undefined is not told, and stays as it is stored. */
export interface CitizenRow {
  readonly externalId: string;
  readonly cpr: Cpr | undefined;
  readonly name: string | undefined;
  readonly email: string | undefined;
  readonly language: 'da' | 'en' | undefined;
  readonly startedOn: CalendarDate;
  /** The first day without unemployment. */
  readonly endedOn: CalendarDate | undefined;
  readonly endReason: string | undefined;
  readonly consultantId: string | undefined;
  readonly teamId: string | undefined;
  readonly confirmedTrack: { readonly id: string; readonly confirmedOn: CalendarDate } | undefined;
  readonly facts: Facts;
}

/** Code, Danish name, other names; the codes are those of ending a case by hand. */
const END_REASONS = [
  ['employment', 'job', 'i job', 'beskæftigelse', 'ansættelse'],
  ['education', 'uddannelse', 'i uddannelse'],
  ['otherBenefit', 'anden ydelse', 'other benefit'],
  ['movedAway', 'fraflyttet', 'flyttet', 'moved away'],
  ['other', 'andet', 'anden årsag'],
] as const;

/** What the names in a row stand for. */
export interface RowVocabulary {
  readonly catalogue: FactCatalogue;
  /** Consultants that are employed now, by external id. */
  readonly consultants: ReadonlyMap<string, string>;
  /** Teams by name, in lower case. */
  readonly teams: ReadonlyMap<string, string>;
  readonly today: CalendarDate;
}

function find(row: RawRow, field: 'consultant' | 'team', ids: ReadonlyMap<string, string>): string | undefined {
  const name = readName(row, field, 200);
  if (name === undefined) return undefined;
  const id = ids.get(field === 'team' ? name.toLowerCase() : name);
  if (id === undefined)
    throw field === 'team' ? new DomainError('import.unknown_team', {}, field) : new DomainError('import.unknown_consultant', {}, field);
  return id;
}

function confirmedTrackOf(row: RawRow, startedOn: CalendarDate): CitizenRow['confirmedTrack'] {
  const id = readText(row, 'track', 60);
  const confirmedOn = readDay(row, 'trackConfirmedOn');
  return id === undefined ? undefined : { id, confirmedOn: confirmedOn ?? startedOn };
}

/** Throws `import.*`, `row.*`, `cpr.invalid` and `fact.*` with the field; no error holds a value of the row. */
export function readCitizenRow(row: RawRow, { catalogue, consultants, teams, today }: RowVocabulary): CitizenRow {
  const externalId = readExternalId(row);
  const startedOn = required(readDay(row, 'startedOn'), 'startedOn');
  if (startedOn > today) throw new DomainError('import.starts_in_future', { value: startedOn }, 'startedOn');
  const endedOn = readDay(row, 'endedOn');
  if (endedOn !== undefined && endedOn < startedOn)
    throw new DomainError('import.ends_before_start', { start: startedOn, value: endedOn }, 'endedOn');
  if (endedOn !== undefined && endedOn > today) throw new DomainError('import.ends_in_future', { value: endedOn }, 'endedOn');
  return {
    externalId,
    cpr: readCprField(row),
    name: readName(row, 'name', 200),
    email: readEmail(row),
    language: readChoice(row, 'language', [
      ['da', 'dansk', 'danish'],
      ['en', 'engelsk', 'english'],
    ]),
    startedOn,
    endedOn,
    endReason: readChoice(row, 'endReason', END_REASONS),
    consultantId: find(row, 'consultant', consultants),
    teamId: find(row, 'team', teams),
    confirmedTrack: confirmedTrackOf(row, startedOn),
    facts: readFactCells(row, catalogue),
  };
}
