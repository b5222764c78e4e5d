import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { inTenant } from '../../../server/platform/database';

/** Rows made by hand, straight into the tables: what is tested is how they are read. */
export class Rows {
  constructor(
    private readonly dataSource: DataSource,
    readonly municipality: string,
  ) {}

  async team(name: string, competenceBank: string | null = null): Promise<string> {
    return this.insert('team', { name, competence_bank: competenceBank });
  }

  async consultant(externalId: string, columns: Readonly<Record<string, unknown>> = {}): Promise<string> {
    return this.insert('consultant', { external_id: externalId, name: `Konsulent ${externalId}`, role: 'jobConsultant', ...columns });
  }

  async citizen(externalId: string, columns: Readonly<Record<string, unknown>> = {}): Promise<string> {
    return this.insert('citizen', { external_id: externalId, ...columns });
  }

  /** With a citizen of its own unless one is given. */
  async spell(columns: Readonly<Record<string, unknown>> = {}): Promise<string> {
    const citizen = columns['citizen_id'] ?? (await this.citizen(`b-${randomUUID()}`));
    return this.insert('spell', { started_on: '2026-10-05', ...columns, citizen_id: citizen });
  }

  /** Open since 1 November 2026 unless told otherwise. */
  async task(columns: Readonly<Record<string, unknown>> = {}): Promise<string> {
    return this.insert('task', {
      kind: 'holdConversation',
      key: `hold:${randomUUID()}`,
      rule_id: 'made-by-hand',
      opens_on: '2026-11-01',
      detail: JSON.stringify({ responsible: 'jobConsultant' }),
      ...columns,
    });
  }

  async insert(table: string, columns: Readonly<Record<string, unknown>>): Promise<string> {
    const id = randomUUID();
    const row = { municipality_code: this.municipality, id, ...columns };
    const names = Object.keys(row);
    await this.tenant((manager) =>
      manager.query(
        `insert into ${table} (${names.join(', ')}) values (${names.map((_, index) => `$${index + 1}`).join(', ')})`,
        Object.values(row),
      ),
    );
    return id;
  }

  async tenant<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return inTenant(this.dataSource, this.municipality, work);
  }
}
