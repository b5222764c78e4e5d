import { Column, Entity, Generated, PrimaryColumn, Unique } from 'typeorm';

/** A team of consultants; a competence bank is the branch whose candidates it serves. */
@Entity('team')
@Unique('team_name', ['municipalityCode', 'name'])
export class TeamEntity {
  @PrimaryColumn('text', { name: 'municipality_code', primaryKeyConstraintName: 'team_pkey' })
  municipalityCode!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'team_pkey' })
  @Generated('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('text', { name: 'competence_bank', nullable: true })
  competenceBank!: string | null;
}
