import { Check, Column, Entity, Generated, PrimaryColumn } from 'typeorm';
import type { CalendarDate } from '../../../domain/shared/calendar-date';

/** A condition of the municipality with dates, e.g. that unemployment is rising. */
@Entity('municipal_condition')
@Check('municipal_condition_ends_after_it_begins', `(to_day > from_day)`)
@Check('municipal_condition_kind', `(kind = 'unemploymentRising'::text)`)
export class MunicipalConditionEntity {
  @PrimaryColumn('text', { name: 'municipality_code', primaryKeyConstraintName: 'municipal_condition_pkey' })
  municipalityCode!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'municipal_condition_pkey' })
  @Generated('uuid')
  id!: string;

  @Column('text')
  kind!: string;

  @Column('date', { name: 'from_day' })
  fromDay!: CalendarDate;

  @Column('date', { name: 'to_day', nullable: true })
  toDay!: CalendarDate | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
