import type { Localised } from '../shared/localised';

export const FACT_TYPES = ['integer', 'number', 'boolean', 'enum', 'date', 'set'] as const;
export type FactType = (typeof FACT_TYPES)[number];

/**
 * `justified`: a rule may use it only with a written legal justification. `forbidden`: no rule may name it; the value may exist
 * only as audit data to measure unequal effects.
 */
export const FACT_CLASSES = ['ordinary', 'justified', 'forbidden'] as const;
export type FactClass = (typeof FACT_CLASSES)[number];

export const FACT_SOURCES = ['register', 'citizen', 'consultant', 'derived', 'course'] as const;
export type FactSource = (typeof FACT_SOURCES)[number];

export const FIRST_KNOWN = ['registration', 'firstConversation', 'laterConversation', 'grantApplication', 'decision'] as const;
export type FirstKnown = (typeof FIRST_KNOWN)[number];

export interface FactValueLabel {
  readonly value: string;
  readonly label: Localised;
}

/** One word of the vocabulary rules have. */
export interface FactDefinition {
  readonly key: string;
  readonly type: FactType;
  readonly label: Localised;
  readonly help: Localised;
  readonly source: FactSource;
  readonly firstKnown: FirstKnown;
  readonly class: FactClass;
  /** Whether the citizen or the effort can change it; "what would change it" proposes only these. */
  readonly changeable: boolean;
  /** Shown after the number: years, months, hours, øre. */
  readonly unit?: Localised;
  /** Bounds of a number, both included. */
  readonly min?: number;
  readonly max?: number;
  /** The closed list of an `enum` or the members of a `set`. */
  readonly values?: readonly FactValueLabel[];
  /** Where the fact comes from in the sources ("S2 note 16"). */
  readonly reference?: string;
  readonly legalReference?: string;
}

export interface FactCatalogue {
  /** In catalogue order. */
  readonly facts: readonly FactDefinition[];
  readonly byKey: ReadonlyMap<string, FactDefinition>;
}

/** Numbers, booleans, enum members and `YYYY-MM-DD` dates as they are in JSON; a set is a list of its members. */
export type FactValue = number | boolean | string | readonly string[];

/** A key that is absent, `null` or `undefined` is unknown. Unknown is never false. */
export type Facts = Readonly<Record<string, FactValue | null | undefined>>;
