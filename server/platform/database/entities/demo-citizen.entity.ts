import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One invented citizen of the demo population; seen only by its municipality. */
@Entity('demo_citizen')
export class DemoCitizenEntity {
  @PrimaryColumn('text', { name: 'municipality_code', primaryKeyConstraintName: 'demo_citizen_pkey' })
  municipalityCode!: string;

  @PrimaryColumn('integer', { name: 'citizen_no', primaryKeyConstraintName: 'demo_citizen_pkey' })
  citizenNo!: number;

  @Column('text', { name: 'insurance_fund' })
  insuranceFund!: string;

  @Column('jsonb')
  spell!: unknown;

  @Column('jsonb')
  facts!: unknown;
}
