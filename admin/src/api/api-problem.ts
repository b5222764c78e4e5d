import { type Localised, type Problem } from './types';

/**
 * An answer that is no success, as the service describes it (RFC 9457), or the service not answering at all (`network.down`, status 0). `text` is null when the
 * service did not say it in words; the page then says it (`ErrorState`).
 */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly status: number;
  readonly code: string;
  readonly field: string | undefined;
  readonly text: Localised | null;
  readonly requestId: string | undefined;
  /** Where the service shows what it could not use, such as a file with columns it does not know. */
  readonly location: string | null;
  readonly errors: NonNullable<Problem['errors']>;

  constructor(status: number, problem: Partial<Problem> & { readonly code: string }, location: string | null = null) {
    super(problem.detail ?? problem.da ?? problem.code);
    this.status = status;
    this.code = problem.code;
    this.field = problem.field;
    this.text = problem.da !== undefined && problem.en !== undefined ? { da: problem.da, en: problem.en } : null;
    this.requestId = problem.requestId;
    this.location = location;
    this.errors = problem.errors ?? [];
  }

  get isNetwork(): boolean {
    return this.code === 'network.down';
  }
}
