import { aCatalogue } from '../../../../test/builders/a-catalogue';
import { calendarDate } from '../../../domain/shared/calendar-date';
import { DomainError } from '../../../domain/shared/domain-error';
import { mapColumns } from '../receiving/map-columns';
import { readFirstObject, readHeader } from '../receiving/read-header';
import { type CitizenRow, readCitizenRow } from './read-citizen-row';
import { type ConversationRow, readConversationRow } from './read-conversation-row';
import { rawRowReader } from './read-raw-row';

const catalogue = aCatalogue();
const vocabulary = {
  catalogue,
  consultants: new Map([['K-1', 'consultant-1']]),
  teams: new Map([['akademikere', 'team-1']]),
  today: calendarDate('2026-11-23'),
};

function citizen(header: string, row: string): CitizenRow {
  const layout = readHeader(header, 'citizens', catalogue, {});
  return readCitizenRow(rawRowReader(layout, (keys) => mapColumns(keys, 'citizens', catalogue))(row), vocabulary);
}

function citizenJson(...rows: readonly object[]): CitizenRow {
  const texts = rows.map((row) => JSON.stringify(row));
  const layout = readFirstObject(texts[0] ?? '', 'citizens', catalogue, {});
  const read = rawRowReader(layout, (keys) => mapColumns(keys, 'citizens', catalogue));
  return readCitizenRow(read(texts[texts.length - 1] ?? ''), vocabulary);
}

function conversation(row: string): ConversationRow {
  const layout = readHeader('Borger-id;Dato;Type;Afholdt af;Kanal', 'conversations', catalogue, {});
  return readConversationRow(rawRowReader(layout, () => ({ fields: [], unknown: [], suggested: {} }))(row), vocabulary.today);
}

function problemOf(work: () => unknown): (string | undefined)[] {
  try {
    work();
  } catch (error) {
    if (error instanceof DomainError) {
      expect(JSON.stringify(error.details)).not.toMatch(/sesam/);
      return [error.code, error.field];
    }
    throw error;
  }
  return ['accepted'];
}

describe('a citizen', () => {
  it('is read with Danish days, names, lists and facts', () => {
    const header =
      'Borger-id;CPR-nummer;Navn;E-mail;Sprog;Ledig fra;Ledig til;Slutårsag;Konsulent;Team;age;isGraduate;workExperienceYears;measuresTried';
    const row =
      'B-1;010165-1234;"Holm; Anna";anna@example.dk;engelsk;5.1.2026;23.11.2026;i job;K-1;Akademikere;40;ja;2,5;mentor|internship (da)';
    expect(citizen(header, row)).toEqual({
      externalId: 'B-1',
      cpr: '0101651234',
      name: 'Holm; Anna',
      email: 'anna@example.dk',
      language: 'en',
      startedOn: '2026-01-05',
      endedOn: '2026-11-23',
      endReason: 'employment',
      consultantId: 'consultant-1',
      teamId: 'team-1',
      confirmedTrack: undefined,
      facts: { age: 40, isGraduate: true, workExperienceYears: 2.5, measuresTried: ['internship', 'mentor'] },
    });
  });

  it('without the optional columns tells nothing of them', () => {
    expect(citizen('Id,Startdato', 'B-1,2026-01-05')).toMatchObject({ cpr: undefined, name: undefined, endedOn: undefined, facts: {} });
  });

  it('a CPR number that a spreadsheet took for a number gets its zero back', () => {
    expect(citizen('Id;CPR;Startdato', 'B-1;101651234;2026-01-05').cpr).toBe('0101651234');
  });

  it('a track is confirmed on its day, or on the first', () => {
    expect(citizen('Id;Startdato;Spor', 'B-1;2026-01-05;intensive').confirmedTrack).toEqual({ id: 'intensive', confirmedOn: '2026-01-05' });
    expect(citizen('Id;Startdato;Spor;Spor bekræftet den', 'B-1;2026-01-05;intensive;1.2.2026').confirmedTrack).toEqual({
      id: 'intensive',
      confirmedOn: '2026-02-01',
    });
  });

  it.each([
    ['no id', 'Id;Startdato', ';2026-01-05', 'import.empty', 'externalId'],
    ['a CPR number as id', 'Id;Startdato', '010165-1234;2026-01-05', 'import.external_id_is_cpr', 'externalId'],
    ['an id of 101 characters', 'Id;Startdato', `${'x'.repeat(101)};2026-01-05`, 'import.too_long', 'externalId'],
    ['no first day', 'Id;Startdato', 'B-1;', 'import.empty', 'startedOn'],
    ['a day that does not exist', 'Id;Startdato', 'B-1;30.02.2026', 'row.invalid_date', 'startedOn'],
    ['a first day that is tomorrow', 'Id;Startdato', 'B-1;2026-11-24', 'import.starts_in_future', 'startedOn'],
    ['an end before the start', 'Id;Startdato;Slutdato', 'B-1;2026-01-05;2026-01-04', 'import.ends_before_start', 'endedOn'],
    ['an end that is tomorrow', 'Id;Startdato;Slutdato', 'B-1;2026-01-05;2026-11-24', 'import.ends_in_future', 'endedOn'],
    ['an unknown reason', 'Id;Startdato;Slutdato;Slutårsag', 'B-1;2026-01-05;2026-01-06;sesam', 'row.not_in_list', 'endReason'],
    ['a CPR number that is none', 'Id;CPR;Startdato', 'B-1;320165-1234;2026-01-05', 'cpr.invalid', 'cpr'],
    ['a CPR number in the name', 'Id;Navn;Startdato', 'B-1;Anna 010165-1234;2026-01-05', 'import.looks_like_cpr', 'name'],
    ['an address that is none', 'Id;E-mail;Startdato', 'B-1;sesam;2026-01-05', 'import.invalid_email', 'email'],
    ['another language of letters', 'Id;Sprog;Startdato', 'B-1;sesam;2026-01-05', 'row.not_in_list', 'language'],
    ['a consultant nobody knows', 'Id;Konsulent;Startdato', 'B-1;sesam;2026-01-05', 'import.unknown_consultant', 'consultant'],
    ['a team nobody knows', 'Id;Team;Startdato', 'B-1;sesam;2026-01-05', 'import.unknown_team', 'team'],
    ['a fact out of range', 'Id;Startdato;age', 'B-1;2026-01-05;14', 'fact.out_of_range', 'facts.age'],
    ['a fact that is no number', 'Id;Startdato;age', 'B-1;2026-01-05;sesam', 'fact.wrong_type', 'facts.age'],
    ['a cell too many', 'Id;Startdato', 'B-1;2026-01-05;', 'row.column_count', undefined],
    ['an open quote', 'Id;Startdato', 'B-1;"2026-01-05', 'row.quotes', undefined],
  ])('with %s is refused where it is wrong', (_, header, row, code, field) => {
    expect(problemOf(() => citizen(header, row))).toEqual([code, field]);
  });
});

describe('a citizen as JSON', () => {
  it('has facts in their own types, or as text', () => {
    expect(
      citizenJson({ externalId: 7, startedOn: '2026-01-05', facts: { age: 40, isGraduate: 'nej', measuresTried: ['mentor'] } }),
    ).toMatchObject({
      externalId: '7',
      facts: { age: 40, isGraduate: false, measuresTried: ['mentor'] },
    });
  });

  it('may have keys in later rows that the first had not', () => {
    expect(citizenJson({ externalId: 'B-1' }, { externalId: 'B-2', startedOn: '2026-01-05', Navn: 'Bo' }).name).toBe('Bo');
  });

  const base = { externalId: 'B-1', startedOn: '2026-01-05' };
  it.each([
    ['an unknown key', { ...base, sesam: 1 }, ['import.unknown_key', undefined]],
    ['the same field by two names', { ...base, Id: 'B-2' }, ['import.field_twice', 'externalId']],
    ['facts that are a list', { ...base, facts: [1] }, ['import.facts_shape', 'facts']],
    ['an unknown fact', { ...base, facts: { sesam: 1 } }, ['import.unknown_key', undefined]],
    ['a forbidden fact', { ...base, facts: { religion: 'none' } }, ['fact.forbidden', 'facts.religion']],
    ['a name that is a list', { ...base, name: ['sesam'] }, ['import.not_text', 'name']],
  ])('with %s is refused', (_, row, expected) => {
    expect(problemOf(() => citizenJson(base, row))).toEqual(expected);
  });
});

describe('a conversation', () => {
  it('is read with Danish names', () => {
    expect(conversation('B-1;23.11.2026;Individuel samtale;A-kasse;Fremmøde')).toEqual({
      externalId: 'B-1',
      contact: { heldOn: '2026-11-23', kind: 'individual', heldBy: 'insuranceFund', channel: 'inPerson' },
    });
  });

  it.each([
    ['tomorrow', 'B-1;2026-11-24;individual;;', ['import.conversation_in_future', 'heldOn']],
    ['of an unknown kind', 'B-1;2026-11-23;sesam;;', ['row.not_in_list', 'kind']],
    ['of no kind', 'B-1;2026-11-23;;;', ['import.empty', 'kind']],
    ['of nobody', ';2026-11-23;individual;;', ['import.empty', 'externalId']],
  ])('%s is refused', (_, row, expected) => {
    expect(problemOf(() => conversation(row))).toEqual(expected);
  });
});
