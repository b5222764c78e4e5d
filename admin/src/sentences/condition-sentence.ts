import { type Condition } from '../api/types';
import { fitsInWords, isFlatGroup, isLeaf, membersOf } from './condition-shape';
import { CONDITION_WORDS } from './condition-words';
import { type Language } from './language';
import { plainText, type Segment } from './segment';
import { type SentenceFact } from './sentence-fact';
import { type SentenceOptions } from './sentence-options';
import { isSaidWithNot, statementSegments } from './statement-segments';

type Segments = readonly Segment[];

/** A member with a comma or a joining word of its own gets a comma before the last joining word. */
const IS_LONG = /, | (og|eller|and|or) /;

class Sayer {
  private readonly words;

  constructor(
    private readonly facts: readonly SentenceFact[],
    private readonly language: Language,
    private readonly options: SentenceOptions,
  ) {
    this.words = CONDITION_WORDS[language];
  }

  say(condition: Condition): Segments {
    return fitsInWords(condition) ? this.inWords(condition) : this.asList(condition, '');
  }

  private statement(condition: Condition): Segments {
    return isLeaf(condition) ? statementSegments(condition, this.facts, this.language, this.options.labels) : this.inWords(condition);
  }

  private inWords(condition: Condition): Segments {
    if (isLeaf(condition)) return this.statement(condition);
    if ('not' in condition) return [joiner(`${this.words.not} `, condition.id), ...this.opened(condition.not)];
    const repeats = 'any' in condition && condition.any.some(isFlatGroup);
    return repeats ? this.repeated(condition) : this.joined(condition, 'shortened');
  }

  /** A group inside something else says first what it is: "både … og …", "enten … eller …". */
  private opened(condition: Condition): Segments {
    if (!isFlatGroup(condition)) return this.inWords(condition);
    return [joiner(`${'all' in condition ? this.words.both : this.words.either} `, condition.id), ...this.joined(condition, 'whole')];
  }

  /** "A, B og C". */
  private joined(condition: Condition, clauses: 'whole' | 'shortened'): Segments {
    const members = membersOf(condition) ?? [];
    const said = members.map((member) => this.opened(member));
    const comma = said.some((segments) => IS_LONG.test(plainText(segments))) ? ',' : '';
    const word = 'all' in condition ? this.words.and : this.words.or;
    return said.flatMap((segments, index) => {
      const [member, before] = [members[index], members[index - 1]];
      if (!member || !before) return segments;
      const isShort = clauses === 'shortened' && comma === '' && this.sharesSubject(before, member);
      const between = index === members.length - 1 ? `${comma} ${word} ` : ', ';
      return [joiner(between, condition.id), ...(isShort ? withoutStart(segments, this.words.subject.length) : segments)];
    });
  }

  /** "borgeren er dimittend og ikke har haft et studiejob"; never so that an "ikke" before could be read on into the clause after it. */
  private sharesSubject(before: Condition, after: Condition): boolean {
    const begins = (condition: Condition): boolean => plainText(this.opened(condition)).startsWith(this.words.subject);
    if (!isLeaf(before) || !isLeaf(after) || !begins(before) || !begins(after)) return false;
    return isSaidWithNot(after) || !isSaidWithNot(before);
  }

  /** Long alternatives each get the word of their own: "A, hvis B, eller hvis C og D". */
  private repeated(condition: Condition): Segments {
    const again = this.words[this.options.introducedBy ?? 'if'];
    const members = membersOf(condition) ?? [];
    return members.flatMap((member, index) => {
      const said = isFlatGroup(member) ? this.joined(member, 'shortened') : this.opened(member);
      if (index === 0) return said;
      return [joiner(index === members.length - 1 ? `, ${this.words.or} ${again} ` : `, ${again} `, condition.id), ...said];
    });
  }

  /** "alle disse gælder: (1) A; (2) mindst én af disse gælder: (2.1) B; (2.2) C". A member that is one flat group is said in words. */
  private asList(condition: Condition, path: string): Segments {
    const isShort = path !== '' && isFlatGroup(condition);
    if (isLeaf(condition) || isShort) return this.inWords(condition);
    if ('not' in condition) {
      const said = isFlatGroup(condition.not) ? this.opened(condition.not) : this.asList(condition.not, path);
      return [joiner(`${this.words.not} `, condition.id), ...said];
    }
    const heading = 'all' in condition ? this.words.allHold : this.words.anyHolds;
    return (membersOf(condition) ?? []).flatMap((member, index) => {
      const number = `${path}${index + 1}`;
      const before = index === 0 ? `${heading}: ` : '; ';
      return [joiner(`${before}(${number}) `, condition.id), ...this.asList(member, `${number}.`)];
    });
  }
}

/** The sentence without its first characters. */
function withoutStart(segments: Segments, length: number): Segments {
  const [first, ...rest] = segments;
  if (!first || length === 0) return segments;
  if (first.text.length <= length) return withoutStart(rest, length - first.text.length);
  return [{ ...first, text: first.text.slice(length) }, ...rest];
}

function joiner(text: string, nodeId: string): Segment {
  return { kind: 'joiner', text, nodeId };
}

/**
 * A condition as one sentence to stand after "hvis" / "if" (or "når" / "when"), in pieces that a page can mark. Two different conditions never give the same sentence:
 * short ones read as running words, nested ones as a numbered list. Source of the words: the fact catalogue.
 */
export function conditionSentence(
  condition: Condition,
  facts: readonly SentenceFact[],
  language: Language,
  options: SentenceOptions = {},
): readonly Segment[] {
  return new Sayer(facts, language, options).say(condition);
}

/** The same sentence as text: "borgeren er dimittend og uddannelsen er forsinket mindst 6 måneder". */
export function plainSentence(
  condition: Condition,
  facts: readonly SentenceFact[],
  language: Language,
  options: SentenceOptions = {},
): string {
  return plainText(conditionSentence(condition, facts, language, options));
}
