/** An answer as it stands in its field: what was typed or chosen, for a set its members. An answer that is not there is "ved ikke". */
export type FactAnswer = string | readonly string[];

/** Answers by fact key. */
export type FactAnswers = Readonly<Record<string, FactAnswer>>;
