import { decideCase } from '../../../domain/case-flow';
import type { Decision } from '../../../domain/decision';
import type { Facts } from '../../../domain/facts/fact';
import type { CalendarDate } from '../../../domain/shared/calendar-date';
import type { CaseHappenings } from '../../../domain/tasks/task-input';
import type { ChosenRules } from '../../rulebook';
import { readStoredCase } from '../recompute/decide-stored-case';
import type { KnownCase } from './known-case';

/** A decision made again from a stored case, with the facts it was made from, derived ones included. */
export interface KnownDecision {
  readonly facts: Facts;
  readonly decision: Decision;
  readonly happened: CaseHappenings;
}

interface SpellToDecide {
  readonly municipality: string;
  readonly startedOn: CalendarDate;
  readonly endedOn: CalendarDate | null;
  readonly asOf: CalendarDate;
}

/**
 * Decides a case with full texts from what is known of it, as a recomputation does with codes. Throws the codes of reading and deciding. `whatWouldChange`
 * costs many evaluations.
 */
export function knownDecision(
  rules: ChosenRules,
  { municipality, asOf, ...spell }: SpellToDecide,
  known: KnownCase,
  options: { readonly whatWouldChange: boolean },
): KnownDecision {
  const { input, happened } = readStoredCase({ ...known, spell }, rules, municipality, asOf, known);
  return { facts: input.facts, decision: decideCase(rules.prepared, input, options), happened };
}
