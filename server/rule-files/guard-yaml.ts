import { type CST, type Document, isScalar, Lexer, type Node, visit } from 'yaml';
import { DomainError } from '../domain/shared/domain-error';
import { DEEPEST_DOCUMENT } from './check-size';

/** Aliases in one file; the shipped files have none. */
const MOST_ALIASES = 50;

const tooDeep = (): DomainError => new DomainError('rule_file.too_deep', { atMost: DEEPEST_DOCUMENT });

/**
 * Refuses flow collections and nested indicators on one line (`- - - …`) that are too deep while the text is only being lexed: the parser itself takes time
 * that grows with the square of the depth.
 */
export function guardText(text: string): void {
  let flow = 0;
  let onLine = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === '[' || lexeme === '{') flow += 1;
    else if (lexeme === ']' || lexeme === '}') flow -= 1;
    else if (lexeme === '-' || lexeme === '?') onLine += 1;
    else if (lexeme === '\n' || lexeme === '\r\n') onLine = 0;
    if (flow > DEEPEST_DOCUMENT || onLine > DEEPEST_DOCUMENT) throw tooDeep();
  }
}

/** Refuses what is nested by indentation before anything recursive composes it. */
export function guardTokens(tokens: readonly CST.Token[]): void {
  const open: { readonly token: object; readonly depth: number }[] = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next;
    if (depth > DEEPEST_DOCUMENT + 1) throw tooDeep();
    if ('value' in token && typeof token.value === 'object' && token.value !== null) open.push({ token: token.value, depth });
    if ('items' in token && Array.isArray(token.items)) {
      for (const item of token.items as readonly CST.CollectionItem[]) {
        if (item.key) open.push({ token: item.key, depth: depth + 1 });
        if (item.value) open.push({ token: item.value, depth: depth + 1 });
      }
    }
  }
}

export interface NodeRefusal {
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;
  /** Where the node begins in the text. */
  readonly offset: number;
}

/** What the composed tree may not hold: a key twice or one that is no plain text, too many aliases, one that names nothing. Null when it is fine. */
export function findNodeRefusal(document: Document.Parsed): NodeRefusal | null {
  let refusal: NodeRefusal | null = null;
  let aliases = 0;
  const refuse = (node: unknown, code: string, details: NodeRefusal['details'] = {}): symbol => {
    refusal = { code, details, offset: (node as Partial<Node> | null)?.range?.[0] ?? 0 };
    return visit.BREAK;
  };
  visit(document, {
    // The library compares each key with all others, which takes minutes on a hostile file.
    Map: (_, map) => {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key)) return refuse(key ?? map, 'rule_file.syntax', { problem: 'KEY_IS_NO_TEXT' });
        const name = String(key.value);
        if (seen.has(name)) return refuse(key, 'rule_file.duplicate_key');
        seen.add(name);
      }
      return undefined;
    },
    Alias: (_, alias) => {
      aliases += 1;
      if (aliases > MOST_ALIASES) return refuse(alias, 'rule_file.too_many_aliases');
      return alias.resolve(document) === undefined ? refuse(alias, 'rule_file.syntax', { problem: 'UNKNOWN_ALIAS' }) : undefined;
    },
  });
  return refusal;
}
