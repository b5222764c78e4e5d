/** One finding among several; the first of them is the problem itself. */
export interface ProblemFinding {
  readonly code: string;
  readonly field?: string;
  readonly da: string;
  readonly en: string;
}

/** The body of every error answer (RFC 9457), with the sentence in both languages and the field it is about. */
export interface Problem {
  /** `urn:sporskifte:problem:<code>`; stable, never a web address that could go away. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** Stable and dotted; what a program looks at. */
  readonly code: string;
  /** The sentence in the language the caller asked for. */
  readonly detail: string;
  readonly da: string;
  readonly en: string;
  /** JSON path of the offending part of the request, e.g. `spell.contacts[0].heldOn`. */
  readonly field?: string;
  /** Path of the request, without query. */
  readonly instance: string;
  /** Only on internal errors: what to quote when reporting it. */
  readonly requestId?: string;
  /** All findings, when the request had several. */
  readonly errors?: readonly ProblemFinding[];
}
