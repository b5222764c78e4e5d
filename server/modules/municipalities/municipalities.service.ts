import { Injectable } from '@nestjs/common';
import { applyListQuery } from '../../platform/http/list/apply-list-query';
import type { ListPage, ListQuery } from '../../platform/http/list/list-query';
import { MUNICIPALITY_LIST } from './municipality-list';
import type { MunicipalityRecord } from './municipality-record.schema';
import { MunicipalityRepository } from './municipality.repository';

/** The municipalities the system knows; each is a tenant. */
@Injectable()
export class MunicipalitiesService {
  constructor(private readonly municipalities: MunicipalityRepository) {}

  async list(query: ListQuery): Promise<ListPage<MunicipalityRecord>> {
    return applyListQuery(await this.municipalities.all(), query, MUNICIPALITY_LIST);
  }
}
