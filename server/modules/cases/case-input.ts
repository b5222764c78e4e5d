import type { Conditions, Course, Spell } from '../../domain/decision';
import type { Facts } from '../../domain/facts/fact';

/** What a decision was made from, as it is stored beside it: enough to make it again. */
export interface CaseInput {
  /** The floor and the fact catalogue that were used; the rule-set version has a column of its own. */
  readonly floor: { readonly id: string; readonly version: number };
  readonly catalogueHash: string;
  readonly spell: Spell;
  readonly conditions: Conditions;
  /** Derived facts included. */
  readonly facts: Facts;
  /** Grant applications only. */
  readonly course?: Course;
}
