/** What went wrong, in a form the caller can act on. Bugs stay `Error`. */
export class DomainError extends Error {
  /** @param code stable and dotted (`rule.unknown_fact`); the sentences for it live in `platform/http/problem-texts.ts`. */
  constructor(
    readonly code: string,
    readonly details: Readonly<Record<string, unknown>> = {},
    /** JSON path of the offending part of the input, e.g. `spell.startedOn`. */
    readonly field?: string,
  ) {
    super(`${code}${field ? ` at ${field}` : ''}`);
    this.name = 'DomainError';
  }
}
