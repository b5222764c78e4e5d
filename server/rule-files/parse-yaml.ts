import { Composer, CST, Document, isCollection, isNode, Lexer, LineCounter, Parser, visit, YAMLError } from 'yaml';
import { DomainError } from '../domain/shared/domain-error';
import { checkSize, DEEPEST_DOCUMENT } from './check-size';

/** A position for people: both 1-based. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface ParsedYaml {
  /** Plain JSON: no aliases shared in cycles, no class instances, no undefined. */
  readonly value: unknown;
  /** Where a part stands, or the nearest part around it that exists; `null` for an empty file. */
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

/**
 * Refuses flow collections and nested indicators on one line (`- - - …`) that are too deep while the text is only being lexed: the parser itself takes time
 * that grows with the square of the depth.
 */
function checkNesting(text: string): void {
  let flow = 0;
  let onLine = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === '[' || lexeme === '{') flow += 1;
    else if (lexeme === ']' || lexeme === '}') flow -= 1;
    else if (lexeme === '-' || lexeme === '?') onLine += 1;
    else if (lexeme === '\n' || lexeme === '\r\n') onLine = 0;
    if (flow > DEEPEST_DOCUMENT || onLine > DEEPEST_DOCUMENT) throw new DomainError('rule_file.too_deep', { atMost: DEEPEST_DOCUMENT });
  }
}

/** Twice the depth in YAML's own tree: each level is a collection and the item that holds it. */
function checkDepth(tokens: readonly CST.Token[]): void {
  const open: { readonly token: object; readonly depth: number }[] = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next;
    if (depth > DEEPEST_DOCUMENT + 1) throw new DomainError('rule_file.too_deep', { atMost: DEEPEST_DOCUMENT });
    if ('value' in token && typeof token.value === 'object' && token.value !== null) open.push({ token: token.value, depth });
    if ('items' in token && Array.isArray(token.items)) {
      for (const item of token.items as readonly CST.CollectionItem[]) {
        if (item.key) open.push({ token: item.key, depth: depth + 1 });
        if (item.value) open.push({ token: item.value, depth: depth + 1 });
      }
    }
  }
}

function codeOf(error: YAMLError): string {
  if (error.code === 'DUPLICATE_KEY') return 'rule_file.duplicate_key';
  if (error.code === 'TAG_RESOLVE_FAILED') return 'rule_file.custom_tag';
  return error.code === 'MULTIPLE_DOCS' ? 'rule_file.many_documents' : 'rule_file.syntax';
}

function compose(text: string, lines: LineCounter): Document.Parsed {
  checkNesting(text);
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  checkDepth(tokens);
  // YAML 1.2 core: `no` is a text, dates are texts, `<<` is an ordinary key. Unknown tags are warnings there; here they are refused.
  const documents = [
    ...new Composer({
      version: '1.2',
      schema: 'core',
      strict: true,
      uniqueKeys: true,
      merge: false,
      lineCounter: lines,
      resolveKnownTags: false,
    } as const).compose(tokens),
  ];
  const [first, second] = documents;
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  if (!first) throw new YamlProblem('rule_file.empty', {}, null);
  if (second) throw new YamlProblem('rule_file.many_documents', {}, place(second.range[0]));
  const [problem] = [...first.errors, ...first.warnings];
  if (problem) throw new YamlProblem(codeOf(problem), { problem: problem.code }, place(problem.pos[0]));
  if (first.contents === null) throw new YamlProblem('rule_file.empty', {}, null);
  visit(first, {
    Alias: (_, alias) => {
      if (alias.resolve(first) === undefined)
        throw new YamlProblem('rule_file.syntax', { problem: 'UNKNOWN_ALIAS' }, place(alias.range?.[0] ?? 0));
    },
  });
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
    if (error instanceof RangeError) throw new DomainError('rule_file.too_deep', { atMost: DEEPEST_DOCUMENT });
    throw error;
  }
  checkSize(value);
  return {
    // Copied, so that two aliases of one anchor are two values.
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
  if (offset === undefined) return null;
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}
