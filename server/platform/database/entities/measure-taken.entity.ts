import { Check, Column, Entity, ForeignKey, Generated, Index, PrimaryColumn } from 'typeorm';
import type { CalendarDate } from '../../../domain/shared/calendar-date';
import { SpellEntity } from './spell.entity';

/** A measure the citizen has begun; `measureId` is the rule set's. */
@Entity('measure_taken')
@Index('measure_taken_once', ['municipalityCode', 'spellId', 'measureId', 'fromDay'], { unique: true, where: `(withdrawn_at IS NULL)` })
@Check('measure_taken_ends_after_it_begins', `(to_day >= from_day)`)
@ForeignKey(() => SpellEntity, ['municipalityCode', 'spellId'], ['municipalityCode', 'id'], { name: 'measure_taken_spell' })
export class MeasureTakenEntity {
  @PrimaryColumn('text', { name: 'municipality_code', primaryKeyConstraintName: 'measure_taken_pkey' })
  municipalityCode!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'measure_taken_pkey' })
  @Generated('uuid')
  id!: string;

  @Column('uuid', { name: 'spell_id' })
  spellId!: string;

  @Column('text', { name: 'measure_id' })
  measureId!: string;

  @Column('date', { name: 'from_day' })
  fromDay!: CalendarDate;

  @Column('date', { name: 'to_day', nullable: true })
  toDay!: CalendarDate | null;

  @Column('timestamptz', { name: 'registered_at', default: () => 'now()' })
  registeredAt!: Date;

  @Column('text', { name: 'registered_by' })
  registeredBy!: string;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;
}
