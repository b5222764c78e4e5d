import { DomainError } from '../domain/shared/domain-error';
import type { Localised } from '../domain/shared/localised';

/** One thing that is wrong in one rule file, with the sentence an author reads. */
export interface RuleFileProblem {
  readonly code: string;
  /** As the caller named it, or below the folder the caller named. */
  readonly file: string;
  /** 1-based; absent when the problem belongs to no place in the file (a missing part). */
  readonly line?: number;
  readonly column?: number;
  /** Path inside the document: `measures.items[2].when.value`. */
  readonly field?: string;
  readonly text: Localised;
}

function placeOf({ file, line, column, field }: RuleFileProblem): string {
  return `${file}${line === undefined ? '' : `:${line}:${column ?? 1}`}${field ? ` ${field}` : ''}`;
}

/** Rule files that cannot be used, with everything that is wrong in them. Code and field are those of the first problem. */
export class RuleFileError extends DomainError {
  constructor(readonly problems: readonly [RuleFileProblem, ...RuleFileProblem[]]) {
    const [first] = problems;
    super(first.code, { problems }, first.field);
    this.name = 'RuleFileError';
    this.message = problems.map((problem) => `${placeOf(problem)}: ${problem.text.da} / ${problem.text.en}`).join('\n');
  }
}
