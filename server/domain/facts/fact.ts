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
  /** The label inside a sentence where it reads differently there: "humaniora", "et andet sprog". */
  readonly inSentence?: Localised;
}

/**
 * How a number is compared in words: `amount` under 2 years, `count` fewer than 3 job goals, `time` before week 13 (the unit stands before the number).
 */
export const COMPARISONS = ['amount', 'count', 'time'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** A yes/no fact as two clauses in subordinate word order, to stand after "hvis" / "if": "borgeren ikke er dimittend". */
export interface YesNoPhrase {
  readonly yes: Localised;
  readonly no: Localised;
}

/** Any other fact, with `{value}` once in each clause: "uddannelsen er forsinket {value}", "uddannelsen ikke er forsinket {value}". */
export interface ValuePhrase {
  readonly is: Localised;
  readonly isNot: Localised;
  /** Numbers only; absent: `amount`. */
  readonly comparison?: Comparison;
}

export type FactPhrase = YesNoPhrase | ValuePhrase;

/** One word of the vocabulary rules have. */
export interface FactDefinition {
  readonly key: string;
  readonly type: FactType;
  readonly label: Localised;
  /** Yes and no for a boolean, `{value}` clauses for everything else. */
  readonly phrase: FactPhrase;
  readonly help: Localised;
  readonly source: FactSource;
  readonly firstKnown: FirstKnown;
  readonly class: FactClass;
  /** Whether the citizen or the effort can change it; "what would change it" proposes only these. */
  readonly changeable: boolean;
  /** Shown after the number: years, months, hours, øre. */
  readonly unit?: Localised;
  /** The unit after one, where it differs in either language: "1 måned". */
  readonly unitSingular?: Localised;
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
