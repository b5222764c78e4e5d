import { Column, Entity, ForeignKey, Generated, Index, PrimaryColumn } from 'typeorm';
import type { CalendarDate } from '../../../domain/shared/calendar-date';
import { SpellEntity } from './spell.entity';

/** What a named person decided about the track. */
@Entity('track_confirmation')
@Index('track_confirmation_by_spell', ['municipalityCode', 'spellId', 'registeredAt'])
@ForeignKey(() => SpellEntity, ['municipalityCode', 'spellId'], ['municipalityCode', 'id'], { name: 'track_confirmation_spell' })
export class TrackConfirmationEntity {
  @PrimaryColumn('text', { name: 'municipality_code', primaryKeyConstraintName: 'track_confirmation_pkey' })
  municipalityCode!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'track_confirmation_pkey' })
  @Generated('uuid')
  id!: string;

  @Column('uuid', { name: 'spell_id' })
  spellId!: string;

  @Column('text', { name: 'track_id' })
  trackId!: string;

  @Column('text', { name: 'proposed_track', nullable: true })
  proposedTrack!: string | null;

  @Column('date', { name: 'confirmed_on' })
  confirmedOn!: CalendarDate;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('timestamptz', { name: 'registered_at', default: () => 'now()' })
  registeredAt!: Date;

  @Column('text', { name: 'registered_by' })
  registeredBy!: string;
}
