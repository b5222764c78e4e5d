import { Column, Entity, ForeignKey, Generated, Index, PrimaryColumn } from 'typeorm';
import type { CalendarDate } from '../../../domain/shared/calendar-date';
import { SpellEntity } from './spell.entity';

/** A conversation that was held. */
@Entity('conversation')
@Index('conversation_once', ['municipalityCode', 'spellId', 'heldOn', 'kind'], { unique: true, where: `(withdrawn_at IS NULL)` })
@ForeignKey(() => SpellEntity, ['municipalityCode', 'spellId'], ['municipalityCode', 'id'], { name: 'conversation_spell' })
export class ConversationEntity {
  @PrimaryColumn('text', { name: 'municipality_code', primaryKeyConstraintName: 'conversation_pkey' })
  municipalityCode!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'conversation_pkey' })
  @Generated('uuid')
  id!: string;

  @Column('uuid', { name: 'spell_id' })
  spellId!: string;

  @Column('date', { name: 'held_on' })
  heldOn!: CalendarDate;

  @Column('text')
  kind!: string;

  @Column('text', { name: 'held_by', nullable: true })
  heldBy!: string | null;

  @Column('text', { nullable: true })
  channel!: string | null;

  @Column('date', { name: 'next_booking_by', nullable: true })
  nextBookingBy!: CalendarDate | null;

  /** When the booking day was set; null when that was said with the conversation itself. */
  @Column('timestamptz', { name: 'next_booking_set_at', nullable: true })
  nextBookingSetAt!: Date | null;

  @Column('timestamptz', { name: 'registered_at', default: () => 'now()' })
  registeredAt!: Date;

  @Column('text', { name: 'registered_by' })
  registeredBy!: string;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;
}
