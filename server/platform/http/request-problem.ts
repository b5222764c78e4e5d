import { DomainError } from '../../domain/shared/domain-error';

export interface Finding {
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;
  readonly field?: string;
}

/** A request that was refused for several things at once; the first one names the problem. */
export class RequestProblem extends DomainError {
  constructor(readonly findings: readonly [Finding, ...Finding[]]) {
    super(findings[0].code, findings[0].details, findings[0].field);
    this.name = 'RequestProblem';
  }
}
