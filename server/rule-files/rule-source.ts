import { relative } from 'node:path';
import { DomainError } from '../domain/shared/domain-error';
import { problemSentence } from '../platform/http/problem-sentence';
import { findSchemaProblems } from './check-document';
import type { YamlFile } from './read-yaml-file';
import { RuleFileError, type RuleFileProblem } from './rule-file-error';
import type { DocumentKind } from './rule-schemas';

/** A document and the files its parts came from. */
export interface RuleSource {
  /** Folder or file the document came from. */
  readonly path: string;
  readonly document: unknown;
  fileOf(path: readonly (string | number)[]): YamlFile | null;
}

/** A document that is one file. */
export function sourceOfFile(file: YamlFile): RuleSource {
  return { path: file.path, document: file.value, fileOf: () => file };
}

function pathOfField(field: string): (string | number)[] {
  return [...field.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key]) => (index === undefined ? (key ?? '') : Number(index)));
}

function here(path: string): string {
  const short = relative(process.cwd(), path);
  return short === '' || short.startsWith('..') ? path : short;
}

/** The problem with its file, line and column. */
export function problemIn(source: RuleSource, error: DomainError): RuleFileProblem {
  const path = pathOfField(error.field ?? '');
  const file = source.fileOf(path);
  const position = file?.positionOf(path) ?? null;
  return {
    code: error.code,
    file: here(file?.path ?? source.path),
    ...(position ?? {}),
    ...(error.field === undefined || error.field === '' ? {} : { field: error.field }),
    text: problemSentence(error.code, error.details),
  };
}

/** Throws a `RuleFileError` with everything the schema refuses. */
export function checkSource(kind: DocumentKind, source: RuleSource): void {
  const [first, ...rest] = findSchemaProblems(kind, source.document).map((error) => problemIn(source, error));
  if (first) throw new RuleFileError([first, ...rest]);
}

/** Parses the document; a refusal gets its file, line and column. */
export function parseSource<T>(source: RuleSource, parse: (document: unknown) => T): T {
  try {
    return parse(source.document);
  } catch (error) {
    if (!(error instanceof DomainError) || error instanceof RuleFileError) throw error;
    throw new RuleFileError([problemIn(source, error)]);
  }
}
