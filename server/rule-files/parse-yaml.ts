import { Composer, type Document, isCollection, isNode, LineCounter, Parser, type YAMLError } from 'yaml';
import { DomainError } from '../domain/shared/domain-error';
import { checkSize, DEEPEST_DOCUMENT } from './check-size';
import { findNodeRefusal, guardText, guardTokens } from './guard-yaml';

/** A position for people: both 1-based. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface ParsedYaml {
  /** Plain JSON; what aliases point to is copied. */
  readonly value: unknown;
  /** Where a part stands, or the nearest part around it that exists. */
  positionOf(path: readonly (string | number)[]): Position | null;
}

/** Refused YAML with its place. */
export class YamlProblem extends DomainError {
  constructor(
    code: string,
    details: Readonly<Record<string, unknown>>,
    readonly position: Position | null,
  ) {
    super(code, details);
  }
}

// YAML 1.2 core: `no` is a text, dates are texts, `<<` is an ordinary key. Tags are only warned of there; here they are refused.
const OPTIONS = { version: '1.2', schema: 'core', strict: true, uniqueKeys: false, merge: false, resolveKnownTags: false } as const;

function codeOf(error: YAMLError): string {
  if (error.code === 'TAG_RESOLVE_FAILED') return 'rule_file.custom_tag';
  return error.code === 'MULTIPLE_DOCS' ? 'rule_file.many_documents' : 'rule_file.syntax';
}

function positionAt(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}

function compose(text: string, lines: LineCounter): Document.Parsed {
  guardText(text);
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  guardTokens(tokens);
  const [first, second] = [...new Composer({ ...OPTIONS, lineCounter: lines }).compose(tokens)];
  if (!first || (first.contents === null && !second && first.errors.length === 0)) throw new YamlProblem('rule_file.empty', {}, null);
  if (second) throw new YamlProblem('rule_file.many_documents', {}, positionAt(lines, second.range[0]));
  const [problem] = [...first.errors, ...first.warnings];
  if (problem) throw new YamlProblem(codeOf(problem), { problem: problem.code }, positionAt(lines, problem.pos[0]));
  const refusal = findNodeRefusal(first);
  if (refusal) throw new YamlProblem(refusal.code, refusal.details, positionAt(lines, refusal.offset));
  return first;
}

function plainValue(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 50 }) as unknown;
  } catch (error) {
    // The one thing left that can fail: aliases that multiply.
    if (error instanceof ReferenceError) throw new DomainError('rule_file.too_many_aliases');
    throw error;
  }
}

/**
 * Reads one YAML document safely: no tags, aliases bounded, no duplicate keys, bounded depth and size. Throws `YamlProblem` or `DomainError` `rule_file.*`;
 * no text makes it crash or hang.
 */
export function parseYaml(text: string): ParsedYaml {
  const lines = new LineCounter();
  let document: Document.Parsed;
  let value: unknown;
  try {
    document = compose(text, lines);
    value = plainValue(document);
  } catch (error) {
    // The last line of defence against depth the guards did not foresee.
    if (error instanceof RangeError) throw new DomainError('rule_file.too_deep', { atMost: DEEPEST_DOCUMENT });
    throw error;
  }
  checkSize(value);
  return {
    value: JSON.parse(JSON.stringify(value)) as unknown,
    positionOf: (path) => positionIn(document, lines, path),
  };
}

function positionIn(document: Document.Parsed, lines: LineCounter, path: readonly (string | number)[]): Position | null {
  let node: unknown = document.contents;
  let offset = document.contents?.range[0];
  for (const key of path) {
    if (!isCollection(node)) break;
    node = node.get(key, true);
    if (!isNode(node) || !node.range) break;
    offset = node.range[0];
  }
  return offset === undefined ? null : positionAt(lines, offset);
}
