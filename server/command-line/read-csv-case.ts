import type { DecisionInput, Spell } from '../domain/decision';
import type { FactCatalogue, FactDefinition, FactValue } from '../domain/facts/fact';
import { looksLikeCpr } from '../domain/facts/looks-like-cpr';
import { readFactText } from '../domain/facts/read-fact-text';
import { CHANNELS, CONVERSATION_KINDS, HOLDERS } from '../domain/rulebook/rule-set';
import { type CalendarDate, isCalendarDate } from '../domain/shared/calendar-date';
import { DomainError } from '../domain/shared/domain-error';

/** Columns beside the facts. `citizen` is the municipality's own reference, never a CPR number. */
export const CASE_COLUMNS = ['citizen', 'startedOn', 'pauses', 'contacts', 'measures', 'confirmedTrack'] as const;

export interface CaseRow {
  readonly citizen: string;
  readonly spell: Spell;
  readonly facts: DecisionInput['facts'];
  /** JSON Lines may name them for each citizen; CSV takes them from the command line. */
  readonly conditions?: DecisionInput['conditions'];
}

const DANISH_DATE = /^(\d{1,2})[.-](\d{1,2})[.-](\d{4})$/;

function readDate(text: string, field: string): CalendarDate {
  const danish = DANISH_DATE.exec(text);
  const iso = danish ? `${danish[3]}-${String(danish[2]).padStart(2, '0')}-${String(danish[1]).padStart(2, '0')}` : text;
  if (!isCalendarDate(iso)) throw new DomainError('row.invalid_date', {}, field);
  return iso;
}

function list(cell: string): string[] {
  return cell
    .split('|')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function oneOf<T extends string>(values: readonly T[], text: string, field: string): T {
  const found = values.find((value) => value === text);
  if (found === undefined) throw new DomainError('row.not_in_list', { allowed: values.join(', ') }, field);
  return found;
}

/** `from..to`, or `from..` while it is still open. */
function readPeriod(text: string, field: string): { from: CalendarDate; to?: CalendarDate } {
  const [from = '', to = '', more] = text.split('..');
  if (more !== undefined || !text.includes('..')) throw new DomainError('row.period_shape', {}, field);
  return to.trim() === '' ? { from: readDate(from.trim(), field) } : { from: readDate(from.trim(), field), to: readDate(to.trim(), field) };
}

/** `day:kind[:heldBy[:channel]]`, empty parts allowed. */
function readContact(text: string): Spell['contacts'][number] {
  const [day = '', kind = '', heldBy = '', channel = '', more] = text.split(':').map((part) => part.trim());
  if (more !== undefined || kind === '') throw new DomainError('row.contact_shape', {}, 'contacts');
  return {
    heldOn: readDate(day, 'contacts'),
    kind: oneOf(CONVERSATION_KINDS, kind, 'contacts'),
    ...(heldBy === '' ? {} : { heldBy: oneOf(HOLDERS, heldBy, 'contacts') }),
    ...(channel === '' ? {} : { channel: oneOf(CHANNELS, channel, 'contacts') }),
  };
}

/** `measureId:from..[to]`. */
function readMeasure(text: string): Spell['measures'][number] {
  const colon = text.indexOf(':');
  if (colon < 1) throw new DomainError('row.measure_shape', {}, 'measures');
  return { id: text.slice(0, colon), ...readPeriod(text.slice(colon + 1), 'measures') };
}

/** `trackId:day`. */
function readConfirmed(text: string): Spell['confirmedTrack'] {
  const [id = '', day = '', more] = text.split(':').map((part) => part.trim());
  if (id === '' || more !== undefined) throw new DomainError('row.confirmed_track_shape', {}, 'confirmedTrack');
  return { id, confirmedOn: readDate(day, 'confirmedTrack') };
}

type CaseColumn = (typeof CASE_COLUMNS)[number];

/**
 * Makes the reader of one row from the header. Throws `header.unknown_column`, `header.duplicate_column`, `header.missing_column` and
 * `fact.forbidden`; the reader throws `row.*` and `fact.*`. No error holds a cell's value.
 */
export function csvCaseReader(header: readonly string[], catalogue: FactCatalogue): (cells: readonly string[]) => CaseRow {
  const position = new Map<CaseColumn, number>();
  const factColumns: { readonly index: number; readonly definition: FactDefinition }[] = [];
  header.forEach((raw, index) => {
    const name = raw.trim();
    if (header.findIndex((other) => other.trim() === name) !== index)
      throw new DomainError('header.duplicate_column', { column: index + 1 }, name);
    const column = CASE_COLUMNS.find((known) => known === name);
    const definition = catalogue.byKey.get(name);
    if (column) position.set(column, index);
    else if (definition?.class === 'forbidden') throw new DomainError('fact.forbidden', { fact: name }, name);
    else if (definition && definition.firstKnown !== 'decision' && definition.source !== 'course') factColumns.push({ index, definition });
    else throw new DomainError('header.unknown_column', { column: index + 1 }, /^[\w.-]{1,60}$/.test(name) ? name : undefined);
  });
  if (!position.has('startedOn')) throw new DomainError('header.missing_column', {}, 'startedOn');

  return (cells) => {
    if (cells.length !== header.length) throw new DomainError('row.column_count', { expected: header.length, found: cells.length });
    const cell = (column: CaseColumn): string => {
      const index = position.get(column);
      return index === undefined ? '' : (cells[index] ?? '').trim();
    };
    const citizen = cell('citizen');
    if (looksLikeCpr(citizen)) throw new DomainError('fact.looks_like_cpr', {}, 'citizen');
    if (citizen.length > 100) throw new DomainError('row.citizen_too_long', {}, 'citizen');
    const confirmed = cell('confirmedTrack');
    const spell: Spell = {
      startedOn: readDate(cell('startedOn'), 'startedOn'),
      pauses: list(cell('pauses')).map((text) => readPeriod(text, 'pauses')),
      contacts: list(cell('contacts')).map(readContact),
      measures: list(cell('measures')).map(readMeasure),
      ...(confirmed === '' ? {} : { confirmedTrack: readConfirmed(confirmed) }),
    };
    const facts: Record<string, FactValue> = {};
    for (const { index, definition } of factColumns) {
      const text = cells[index];
      if (text === undefined || text === '') continue;
      const value = readFactText(definition, text);
      if (value !== null) facts[definition.key] = value;
    }
    return { citizen, spell, facts };
  };
}
