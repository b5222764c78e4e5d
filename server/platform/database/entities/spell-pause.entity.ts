import { Check, Column, Entity, ForeignKey, Generated, Index, PrimaryColumn } from 'typeorm';
import type { CalendarDate } from '../../../domain/shared/calendar-date';
import { SpellEntity } from './spell.entity';

/** A pause of a spell, `[fromDay, toDay)`; open while `toDay` is null. */
@Entity('spell_pause')
@Index('spell_pause_by_spell', ['municipalityCode', 'spellId'])
@Check('spell_pause_ends_after_it_begins', `(to_day > from_day)`)
@ForeignKey(() => SpellEntity, ['municipalityCode', 'spellId'], ['municipalityCode', 'id'], { name: 'spell_pause_spell' })
export class SpellPauseEntity {
  @PrimaryColumn('text', { name: 'municipality_code', primaryKeyConstraintName: 'spell_pause_pkey' })
  municipalityCode!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'spell_pause_pkey' })
  @Generated('uuid')
  id!: string;

  @Column('uuid', { name: 'spell_id' })
  spellId!: string;

  @Column('date', { name: 'from_day' })
  fromDay!: CalendarDate;

  @Column('date', { name: 'to_day', nullable: true })
  toDay!: CalendarDate | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('timestamptz', { name: 'registered_at', default: () => 'now()' })
  registeredAt!: Date;

  @Column('text', { name: 'registered_by' })
  registeredBy!: string;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;
}
