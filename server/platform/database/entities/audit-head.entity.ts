import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The end of a municipality's chain; locked while it grows. */
@Entity('audit_head')
export class AuditHeadEntity {
  @PrimaryColumn('text', { name: 'municipality_code', primaryKeyConstraintName: 'audit_head_pkey' })
  municipalityCode!: string;

  @Column('bigint')
  seq!: string;

  @Column('text')
  hash!: string;
}
