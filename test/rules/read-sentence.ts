import type { FactCatalogue, FactDefinition } from '../../server/domain/facts/fact';
import type { ConditionValue, Operator } from '../../server/domain/rulebook/condition';
import type { Localised } from '../../server/domain/shared/localised';

/**
 * Reads a sentence back to the condition it was made of, knowing only the catalogue and Danish or English, never the program that wrote it. All readings are
 * tried; a good sentence has exactly one.
 */

export type Language = keyof Localised;
/** A condition without ids; a boolean is always `equal`. */
export type Read =
  | { readonly fact: string; readonly operator: Operator; readonly value: ConditionValue }
  | { readonly all: readonly Read[] }
  | { readonly any: readonly Read[] }
  | { readonly not: Read };
export type Labels = Readonly<Record<string, Readonly<Record<string, Localised>>>>;

/** One way to read the text from a place, and where it ends. */
interface Reading<T> {
  readonly node: T;
  readonly end: number;
}

const GRAMMAR = {
  da: {
    and: 'og',
    or: 'eller',
    both: 'både ',
    either: 'enten ',
    not: 'det ikke er sådan, at ',
    all: 'alle disse gælder: ',
    any: 'mindst én af disse gælder: ',
    again: 'hvis ',
    subject: 'borgeren ',
    only: ' (eneste på listen)',
    quotes: ['»', '«'],
    number: /^-?\d{1,3}(?:\.\d{3})*(?:,\d+)?/,
    day: /^(?<day>\d{2})\.(?<month>\d{2})\.(?<year>\d{4})/,
    compare: [
      ['lessThan', /^(?:under|færre end|før) /],
      ['lessThanInclusive', /^(?:højst|senest i|senest) /],
      ['greaterThan', /^(?:over|flere end|efter) /],
      ['greaterThanInclusive', /^(?:mindst|tidligst i|tidligst) /],
      ['equal', /^(?:netop|i|den) /],
    ],
  },
  en: {
    and: 'and',
    or: 'or',
    both: 'both ',
    either: 'either ',
    not: 'it is not the case that ',
    all: 'all of these hold: ',
    any: 'at least one of these holds: ',
    again: 'if ',
    subject: 'the citizen ',
    only: ' (the only one on the list)',
    quotes: ['“', '”'],
    number: /^-?\d{1,3}(?:,\d{3})*(?:\.\d+)?/,
    day: /^(?<day>\d{1,2}) (?<name>[A-Z][a-z]+) (?<year>\d{4})/,
    compare: [
      ['lessThan', /^(?:under|fewer than|before) /],
      ['lessThanInclusive', /^(?:at most|no later than) /],
      ['greaterThan', /^(?:over|more than|after) /],
      ['greaterThanInclusive', /^(?:at least|no earlier than) /],
      ['equal', /^(?:exactly|in|on) /],
    ],
  },
} as const;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

export class SentenceReader {
  private readonly grammar;

  constructor(
    private readonly catalogue: FactCatalogue,
    private readonly language: Language,
    private readonly labels: Labels = {},
  ) {
    this.grammar = GRAMMAR[language];
  }

  /** Every condition the sentence can be read as. */
  readings(sentence: string): readonly Read[] {
    const whole = [...this.top(sentence, 0), ...this.list(sentence, 0, '')].filter(({ end }) => end === sentence.length);
    return [...new Map(whole.map(({ node }) => [JSON.stringify(node), node])).values()];
  }

  private top(text: string, at: number): Reading<Read>[] {
    return [...this.member(text, at), ...this.joined(text, at, true), ...this.repeated(text, at)];
  }

  /** A statement, a negation, or a group that says first what it is. */
  private member(text: string, at: number): Reading<Read>[] {
    return [
      ...this.leaf(text, at, ''),
      ...this.after(text, at, this.grammar.not, (from) => this.member(text, from)).map(({ node, end }) => ({ node: { not: node }, end })),
      ...this.after(text, at, this.grammar.both, (from) => this.joined(text, from, false)).filter(({ node }) => 'all' in node),
      ...this.after(text, at, this.grammar.either, (from) => this.joined(text, from, false)).filter(({ node }) => 'any' in node),
    ];
  }

  private after<T>(text: string, at: number, word: string, read: (from: number) => Reading<T>[]): Reading<T>[] {
    return text.startsWith(word, at) ? read(at + word.length) : [];
  }

  /** "A, B og C"; where `short`, a clause may leave out the subject it shares with the one before. */
  private joined(text: string, at: number, short: boolean): Reading<Read>[] {
    const { and, or, subject } = this.grammar;
    const next = (from: number, before: Read): Reading<Read>[] => [
      ...this.member(text, from),
      ...(short && 'fact' in before ? this.leaf(text, from, subject) : []),
    ];
    const grow = (nodes: readonly Read[], end: number): Reading<Read>[] => {
      const before = nodes[nodes.length - 1] as Read;
      const more = this.after(text, end, ', ', (from) => next(from, before)).flatMap((last) => grow([...nodes, last.node], last.end));
      const closed = [', ', ' '].flatMap((comma) =>
        [and, or].flatMap((word) =>
          this.after(text, end, `${comma}${word} `, (from) => next(from, before)).map((last) => ({
            node: word === and ? { all: [...nodes, last.node] } : { any: [...nodes, last.node] },
            end: last.end,
          })),
        ),
      );
      return [...more, ...closed];
    };
    return this.member(text, at).flatMap(({ node, end }) => grow([node], end));
  }

  /** "A, hvis B, eller hvis C og D". */
  private repeated(text: string, at: number): Reading<Read>[] {
    const { again, or } = this.grammar;
    const alternative = (from: number): Reading<Read>[] => [
      ...this.member(text, from),
      ...this.joined(text, from, true).filter(({ node }) => 'all' in node),
    ];
    const grow = (nodes: readonly Read[], end: number): Reading<Read>[] => [
      ...this.after(text, end, `, ${again}`, alternative).flatMap((last) => grow([...nodes, last.node], last.end)),
      ...this.after(text, end, `, ${or} ${again}`, alternative).map((last) => ({ node: { any: [...nodes, last.node] }, end: last.end })),
    ];
    return alternative(at).flatMap(({ node, end }) => grow([node], end));
  }

  /** "alle disse gælder: (1) A; (2) B". */
  private list(text: string, at: number, path: string): Reading<Read>[] {
    const item = (from: number, number: string): Reading<Read>[] => [
      ...this.member(text, from),
      ...this.joined(text, from, true),
      ...this.list(text, from, `${number}.`),
    ];
    const grow = (nodes: readonly Read[], end: number): Reading<readonly Read[]>[] => {
      const number = `${path}${nodes.length + 1}`;
      const more = this.after(text, end, `; (${number}) `, (from) => item(from, number)).flatMap((last) =>
        grow([...nodes, last.node], last.end),
      );
      return [{ node: nodes, end }, ...more];
    };
    const group = (heading: string): Reading<readonly Read[]>[] =>
      this.after(text, at, `${heading}(${path}1) `, (from) => item(from, `${path}1`)).flatMap(({ node, end }) => grow([node], end));
    return [
      ...group(this.grammar.all).map(({ node, end }) => ({ node: { all: node }, end })),
      ...group(this.grammar.any).map(({ node, end }) => ({ node: { any: node }, end })),
      ...this.after(text, at, this.grammar.not, (from) => [...this.member(text, from), ...this.list(text, from, path)]).map(
        ({ node, end }) => ({
          node: { not: node },
          end,
        }),
      ),
    ];
  }

  private leaf(text: string, at: number, missing: string): Reading<Read>[] {
    return this.catalogue.facts.flatMap((fact) => {
      const clauses = 'yes' in fact.phrase ? [fact.phrase.yes, fact.phrase.no] : [fact.phrase.is, fact.phrase.isNot];
      return clauses.flatMap((localised, index) => {
        const whole = localised[this.language];
        if (!whole.startsWith(missing)) return [];
        const [before = '', after = ''] = whole.slice(missing.length).split('{value}');
        const said = this.after(text, at, before, (from) => ('yes' in fact.phrase ? [] : this.value(text, from, fact, index === 1)));
        if ('yes' in fact.phrase) {
          const node: Read = { fact: fact.key, operator: 'equal', value: index === 0 };
          return text.startsWith(before, at) ? [{ node, end: at + before.length }] : [];
        }
        return said.filter(({ end }) => text.startsWith(after, end)).map(({ node, end }) => ({ node, end: end + after.length }));
      });
    });
  }

  /** What stands in the place of `{value}`, with the operator it says. */
  private value(text: string, at: number, fact: FactDefinition, negative: boolean): Reading<Read>[] {
    const scalar = fact.type === 'enum' || fact.type === 'set' ? null : this.compared(text, at);
    const members = scalar ? this.numbers(text, scalar.end, fact) : this.several(text, at, (from) => this.memberOf(text, from, fact));
    return members.flatMap(({ node, end }) => {
      const only = node.length === 1 && text.startsWith(this.grammar.only, end);
      return [
        { list: node.length > 1, end },
        { list: true, end: end + this.grammar.only.length },
      ]
        .filter(({ list, end: stop }) => (stop === end ? list || node.length === 1 : only))
        .map(({ list, end: stop }) => ({
          node: {
            fact: fact.key,
            operator: operatorOf(scalar?.node ?? 'equal', list, negative, fact),
            value: list ? node : node[0],
          } as Read,
          end: stop,
        }));
    });
  }

  private compared(text: string, at: number): Reading<Operator> | null {
    for (const [operator, words] of this.grammar.compare) {
      const found = words.exec(text.slice(at));
      if (found) return { node: operator, end: at + found[0].length };
    }
    return null;
  }

  /** Numbers with one unit after (or before) them, kroner each with their own, or days. */
  private numbers(text: string, at: number, fact: FactDefinition): Reading<readonly (number | string)[]>[] {
    if (fact.type === 'date') return this.several(text, at, (from) => this.day(text, from));
    if (fact.unit?.da === 'øre') return this.several(text, at, (from) => this.kroner(text, from));
    const units = [fact.unit?.[this.language], fact.unitSingular?.[this.language]].filter((unit) => unit !== undefined);
    const first = 'is' in fact.phrase && fact.phrase.comparison === 'time';
    const starts = first ? units.filter((unit) => text.startsWith(`${unit} `, at)).map((unit) => at + unit.length + 1) : [at];
    const found = starts.flatMap((from) => this.several(text, from, (place) => this.number(text, place)));
    if (first || units.length === 0) return found;
    return [...new Set(units)].flatMap((unit) =>
      found.filter(({ end }) => text.startsWith(` ${unit}`, end)).map(({ node, end }) => ({ node, end: end + unit.length + 1 })),
    );
  }

  private number(text: string, at: number): Reading<number>[] {
    const found = this.grammar.number.exec(text.slice(at));
    if (!found) return [];
    const [thousands, decimal] = this.language === 'da' ? ['.', ','] : [',', '.'];
    return [{ node: Number(found[0].split(thousands).join('').replace(decimal, '.')), end: at + found[0].length }];
  }

  private kroner(text: string, at: number): Reading<number>[] {
    const [before, after] = this.language === 'da' ? ['', ' kr.'] : ['DKK ', ''];
    return this.after(text, at, before, (from) => this.number(text, from))
      .filter(({ end }) => text.startsWith(after, end))
      .map(({ node, end }) => ({ node: Math.round(node * 100), end: end + after.length }));
  }

  private day(text: string, at: number): Reading<string>[] {
    const found = this.grammar.day.exec(text.slice(at));
    const { day = '', month, name = '', year = '' } = found?.groups ?? {};
    if (!found) return [];
    const number = month ?? String(MONTHS.indexOf(name) + 1).padStart(2, '0');
    return [{ node: `${year}-${number}-${day.padStart(2, '0')}`, end: at + found[0].length }];
  }

  private memberOf(text: string, at: number, fact: FactDefinition): Reading<string>[] {
    const [open, close] = this.grammar.quotes;
    return (fact.values ?? []).flatMap(({ value, label, inSentence }) => {
      const words = (this.labels[fact.key]?.[value] ?? inSentence ?? label)[this.language];
      return [words, `${open}${words}${close}`]
        .filter((candidate) => text.startsWith(candidate, at))
        .map((candidate) => ({ node: value, end: at + candidate.length }));
    });
  }

  /** "a, b eller c". */
  private several<T>(text: string, at: number, one: (from: number) => Reading<T>[]): Reading<readonly T[]>[] {
    const grow = (nodes: readonly T[], end: number): Reading<readonly T[]>[] => [
      ...this.after(text, end, ', ', one).flatMap((last) => grow([...nodes, last.node], last.end)),
      ...this.after(text, end, ` ${this.grammar.or} `, one).map((last) => ({ node: [...nodes, last.node], end: last.end })),
    ];
    return one(at).flatMap(({ node, end }) => [{ node: [node], end }, ...grow([node], end)]);
  }
}

function operatorOf(said: Operator, list: boolean, negative: boolean, fact: FactDefinition): Operator {
  if (fact.type === 'set') return negative ? 'doesNotContain' : 'contains';
  if (list) return negative ? 'notIn' : 'in';
  return negative ? 'notEqual' : said;
}
