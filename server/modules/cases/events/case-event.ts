import type { CalendarDate } from '../../../domain/shared/calendar-date';
import { DomainError } from '../../../domain/shared/domain-error';
import type { Transaction } from '../../../platform/database';
import type { AuditKind } from '../../audit';
import type { Actor } from '../../people';
import type { ChosenRules } from '../../rulebook';
import type { CaseEventsRepository, EventSpell } from './case-events.repository';

/** What an event in a case works with: everything inside one transaction, the spell locked. */
export interface EventContext {
  readonly transaction: Transaction;
  readonly municipality: string;
  readonly actor: Actor;
  readonly now: Date;
  /** The Danish day of `now`. */
  readonly today: CalendarDate;
  readonly spell: EventSpell;
  /** The rules that are valid today. */
  readonly rules: ChosenRules;
  readonly repository: CaseEventsRepository;
}

/** What happened, for the log. `detail`: ids, days and codes only. */
export interface EventOutcome {
  readonly kind: AuditKind;
  readonly recordId: string | null;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** Checks, writes, and says what happened. Throws a `DomainError` for what cannot be; nothing is stored then. */
export type CaseEvent = (context: EventContext) => Promise<EventOutcome>;

/** Throws `case.ended`. */
export function requireOpen({ spell: { endedOn } }: EventContext): void {
  if (endedOn !== null) throw new DomainError('case.ended', { value: endedOn });
}

/** The columns every row of a case has. */
export function registered({ municipality, spell, now, actor }: EventContext): Record<string, string | Date> {
  return { municipality_code: municipality, spell_id: spell.id, registered_at: now, registered_by: actor.name };
}
