import { Check, Column, Entity, ForeignKey, Generated, Index, PrimaryColumn } from 'typeorm';
import type { CalendarDate } from '../../../domain/shared/calendar-date';
import { SpellEntity } from './spell.entity';

/** What was learned about a citizen: since when it holds, and when we learned it. Immutable. */
@Entity('fact_value')
@Index('fact_value_by_spell', ['municipalityCode', 'spellId', 'factKey', 'holdsFrom', 'learnedAt'])
@Check(
  'fact_value_source',
  `(source = ANY (ARRAY['register'::text, 'citizen'::text, 'consultant'::text, 'import'::text, 'demonstration'::text]))`,
)
@ForeignKey(() => SpellEntity, ['municipalityCode', 'spellId'], ['municipalityCode', 'id'], { name: 'fact_value_spell' })
export class FactValueEntity {
  @PrimaryColumn('text', { name: 'municipality_code', primaryKeyConstraintName: 'fact_value_pkey' })
  municipalityCode!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'fact_value_pkey' })
  @Generated('uuid')
  id!: string;

  @Column('uuid', { name: 'spell_id' })
  spellId!: string;

  @Column('text', { name: 'fact_key' })
  factKey!: string;

  @Column('jsonb', { nullable: true })
  value!: unknown;

  @Column('date', { name: 'holds_from' })
  holdsFrom!: CalendarDate;

  @Column('timestamptz', { name: 'learned_at', default: () => 'now()' })
  learnedAt!: Date;

  @Column('text')
  source!: string;

  @Column('text', { name: 'learned_by' })
  learnedBy!: string;
}
