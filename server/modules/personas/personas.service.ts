import { Injectable } from '@nestjs/common';
import { readPersonas } from '../../../seeds/read-seed-lists';
import { calendarDate } from '../../domain/shared/calendar-date';
import { applyListQuery } from '../../platform/http/list/apply-list-query';
import type { ListPage, ListQuery } from '../../platform/http/list/list-query';
import { PERSONA_LIST } from './persona-list';
import type { PersonaRecord } from './persona.schema';

/** The invented citizens of `seeds/personas.yaml`. They belong to nobody, so every tenant may read them. */
@Injectable()
export class PersonasService {
  private records: readonly (PersonaRecord & { readonly position: number })[] | undefined;

  list(query: ListQuery): ListPage<PersonaRecord> {
    this.records ??= readRecords();
    const { rows, total } = applyListQuery(this.records, query, PERSONA_LIST);
    return { rows: rows.map(({ position: _position, ...record }) => record), total };
  }
}

function readRecords(): readonly (PersonaRecord & { readonly position: number })[] {
  const { asOf, personas } = readPersonas();
  return personas.map((persona, position) => ({ ...persona, asOf: calendarDate(asOf), position }));
}
