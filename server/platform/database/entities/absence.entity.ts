import { Check, Column, Entity, ForeignKey, Generated, Index, PrimaryColumn } from 'typeorm';
import type { CalendarDate } from '../../../domain/shared/calendar-date';
import { ConsultantEntity } from './consultant.entity';

/** Days a consultant is away, `[fromDay, toDay)`. */
@Entity('absence')
@Index('absence_by_consultant', ['municipalityCode', 'consultantId'])
@ForeignKey(() => ConsultantEntity, ['municipalityCode', 'consultantId'], ['municipalityCode', 'id'], { name: 'absence_consultant' })
@Check('absence_ends_after_it_begins', `(to_day > from_day)`)
export class AbsenceEntity {
  @PrimaryColumn('text', { name: 'municipality_code', primaryKeyConstraintName: 'absence_pkey' })
  municipalityCode!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'absence_pkey' })
  @Generated('uuid')
  id!: string;

  @Column('uuid', { name: 'consultant_id' })
  consultantId!: string;

  @Column('date', { name: 'from_day' })
  fromDay!: CalendarDate;

  @Column('date', { name: 'to_day' })
  toDay!: CalendarDate;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
