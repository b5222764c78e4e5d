import { decideCase } from '../../../domain/case-flow';
import type { Decision } from '../../../domain/decision';
import { deriveFacts } from '../../../domain/facts/derive-facts';
import type { Facts } from '../../../domain/facts/fact';
import type { CalendarDate } from '../../../domain/shared/calendar-date';
import type { ChosenRules } from '../../rulebook';
import { readCaseFacts } from '../read-case-facts';
import { type KnownCase, spellOf } from './known-case';

/** A decision made again from a stored case, with the facts it was made from, derived ones included. */
export interface KnownDecision {
  readonly facts: Facts;
  readonly decision: Decision;
}

/** Decides a case with full texts from what is known of it. Throws the codes of reading and deciding. */
export function knownDecision(
  rules: ChosenRules,
  { municipality, startedOn, asOf }: { readonly municipality: string; readonly startedOn: CalendarDate; readonly asOf: CalendarDate },
  known: KnownCase,
): KnownDecision {
  const given = Object.fromEntries(known.facts.filter(({ value }) => value !== null).map(({ fact, value }) => [fact, value]));
  const facts = deriveFacts(readCaseFacts(given, rules.prepared.catalogue), municipality, rules.derivations);
  const decision = decideCase(rules.prepared, { asOf, spell: spellOf(startedOn, known), facts, conditions: known.conditions });
  return { facts, decision };
}
