import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { asApp } from '../database';

/** Which tenants there are. A municipality is never taken away again, so a known one is asked for once. */
@Injectable()
export class TenantRepository {
  private readonly known = new Set<string>();

  constructor(private readonly dataSource: DataSource) {}

  async isKnown(code: string): Promise<boolean> {
    if (this.known.has(code)) return true;
    const rows = await asApp(this.dataSource, (manager) =>
      manager.query<readonly unknown[]>(`select from municipality where code = $1`, [code]),
    );
    if (rows.length > 0) this.known.add(code);
    return rows.length > 0;
  }
}
