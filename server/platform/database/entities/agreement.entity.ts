import { Column, Entity, ForeignKey, Generated, Index, PrimaryColumn } from 'typeorm';
import type { CalendarDate } from '../../../domain/shared/calendar-date';
import { ConversationEntity } from './conversation.entity';
import { SpellEntity } from './spell.entity';

/** What citizen and consultant agreed in a conversation. */
@Entity('agreement')
@Index('agreement_by_spell', ['municipalityCode', 'spellId'])
@ForeignKey(() => ConversationEntity, ['municipalityCode', 'conversationId'], ['municipalityCode', 'id'], {
  name: 'agreement_conversation',
})
@ForeignKey(() => SpellEntity, ['municipalityCode', 'spellId'], ['municipalityCode', 'id'], { name: 'agreement_spell' })
export class AgreementEntity {
  @PrimaryColumn('text', { name: 'municipality_code', primaryKeyConstraintName: 'agreement_pkey' })
  municipalityCode!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'agreement_pkey' })
  @Generated('uuid')
  id!: string;

  @Column('uuid', { name: 'spell_id' })
  spellId!: string;

  @Column('uuid', { name: 'conversation_id', nullable: true })
  conversationId!: string | null;

  @Column('date', { name: 'made_on' })
  madeOn!: CalendarDate;

  @Column('text')
  agreed!: string;

  @Column('date', { name: 'due_on', nullable: true })
  dueOn!: CalendarDate | null;

  @Column('date', { name: 'fulfilled_on', nullable: true })
  fulfilledOn!: CalendarDate | null;

  @Column('timestamptz', { name: 'registered_at', default: () => 'now()' })
  registeredAt!: Date;

  @Column('text', { name: 'registered_by' })
  registeredBy!: string;
}
