import { type Fact } from '../../../api/types';
import { type Language } from '../../../sentences';

export const FIRST_KNOWN = ['registration', 'firstConversation', 'laterConversation', 'grantApplication'] as const;
export type FirstKnown = (typeof FIRST_KNOWN)[number];

/** Which facts a person wants to see. */
export const FACT_VIEWS = ['all', 'used', 'unanswered', 'changed'] as const;
export type FactView = (typeof FACT_VIEWS)[number];

export interface FactGroup {
  readonly firstKnown: FirstKnown;
  /** Those the search leaves and the rules use, in the catalogue's order. */
  readonly used: readonly Fact[];
  /** Those the search leaves and these rules do not look at. */
  readonly unused: readonly Fact[];
  /** Of all facts of the group, searched for or not. */
  readonly answered: number;
  readonly of: number;
}

export interface FactFilter {
  readonly search: string;
  readonly view: FactView;
}

/** Facts by what is to be said of them. */
export interface FactMarks {
  readonly used: ReadonlySet<string>;
  /** Now; for the count. */
  readonly answered: ReadonlySet<string>;
  /** As it was when the view was chosen: a fact must not vanish under the hands of the one who answers it. */
  readonly atChoice: { readonly answered: ReadonlySet<string>; readonly changed: ReadonlySet<string> };
}

const plain = (text: string): string => text.toLocaleLowerCase('da');

function matches(fact: Fact, words: readonly string[], language: Language): boolean {
  const values = fact.values?.map(({ label }) => label[language]) ?? [];
  const text = plain([fact.label[language], fact.help[language], ...values].join(' '));
  return words.every((word) => text.includes(word));
}

function isInView(key: string, view: FactView, { used, atChoice }: FactMarks): boolean {
  switch (view) {
    case 'all':
      return true;
    case 'used':
      return used.has(key);
    case 'unanswered':
      return !atChoice.answered.has(key);
    case 'changed':
      return atChoice.changed.has(key);
  }
}

/** The facts by when they are first known, those the rules use apart from the others; groups without a fact left are not there. Every word of the search must be in label, help or values. */
export function factGroups(facts: readonly Fact[], filter: FactFilter, marks: FactMarks, language: Language): readonly FactGroup[] {
  const words = plain(filter.search).split(/\s+/).filter(Boolean);
  return FIRST_KNOWN.map((firstKnown) => {
    const all = facts.filter((fact) => fact.firstKnown === firstKnown);
    const left = all.filter((fact) => isInView(fact.key, filter.view, marks) && matches(fact, words, language));
    const used = left.filter(({ key }) => marks.used.has(key));
    const unused = left.filter(({ key }) => !marks.used.has(key));
    return {
      firstKnown,
      used,
      unused,
      answered: all.filter(({ key }) => marks.answered.has(key)).length,
      of: all.length,
    };
  }).filter((group) => group.used.length + group.unused.length > 0);
}
