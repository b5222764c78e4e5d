import type { Spell } from '../../server/domain/decision';
import type { FactValue } from '../../server/domain/facts/fact';
import type { CalendarDate } from '../../server/domain/shared/calendar-date';

/** Facts of the catalogue that a rule may use; a key that is absent is unknown. Never a forbidden fact. */
export type DemoFacts = Readonly<Record<string, FactValue>>;

/**
 * Forbidden facts, kept apart from `facts`: only for measuring unequal effects. They are drawn after everything else and from it,
 * so nothing about a citizen's facts or duration follows from them.
 */
export interface AuditFacts {
  readonly sex: 'female' | 'male' | 'other';
  readonly ethnicOrigin: 'danish' | 'immigrant' | 'descendant';
}

/** One unemployed academic of the demo population, as the municipality's records would show the person on the as-of day. */
export interface DemoCitizen {
  /** `D-101-00042`; not a CPR number and not made from one. Stable for a seed, whatever the as-of day. */
  readonly citizenNo: string;
  /** Kommunekode. */
  readonly municipality: string;
  readonly facts: DemoFacts;
  readonly auditFacts: AuditFacts;
  readonly spell: Spell;
}

/** One newly unemployed academic, with all facts known and the simulated length of the spell. */
export interface InflowCitizen {
  readonly citizenNo: string;
  readonly municipality: string;
  readonly startedOn: CalendarDate;
  readonly facts: DemoFacts;
  readonly auditFacts: AuditFacts;
  /** Weeks of active unemployment until the spell ends, 1-208: the spell ends during this unemployment week. */
  readonly durationWeeks: number;
}
