import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { asApp, MunicipalityEntity } from '../../platform/database';
import type { MunicipalityRecord } from './municipality-record.schema';

@Injectable()
export class MunicipalityRepository {
  constructor(private readonly dataSource: DataSource) {}

  async all(): Promise<readonly MunicipalityRecord[]> {
    const rows = await asApp(this.dataSource, (manager) => manager.find(MunicipalityEntity));
    return rows.map(({ code, name, kind }) => ({ id: code, code, name, kind: kind as MunicipalityRecord['kind'] }));
  }
}
