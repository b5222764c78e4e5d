import type { FactDefinition } from '../../server/domain/facts/fact';
import type { RuleSet } from '../../server/domain/rulebook/rule-set';
import { CODES, shippedRules } from '../builders/shipped-rules';

interface Row {
  readonly key: string;
  readonly left: readonly (readonly { readonly text: string }[])[] | null;
  readonly right: Row['left'];
  readonly difference: 'same' | 'changed' | 'onlyLeft' | 'onlyRight';
}
/** The console shares no code with the rest, so its comparison is loaded as what it is: a program of its own. */
const { compareDocuments } = jest.requireActual<{
  compareDocuments: (of: {
    left: RuleSet;
    right: RuleSet;
    facts: readonly FactDefinition[];
    language: 'da' | 'en';
    text: (key: string, values?: object) => string;
  }) => readonly { readonly id: string; readonly rows: readonly Row[] }[];
}>('../../admin/src/resources/compare/compare-documents');

/** Texts as their own names with what is put in: enough to tell them apart. */
const text = (key: string, values: object = {}): string => [key, ...Object.values(values).map(String)].join(' ');

function compared(left: string, right: string): readonly { readonly id: string; readonly rows: readonly Row[] }[] {
  const one = shippedRules(left);
  return compareDocuments({ left: one.ruleSet, right: shippedRules(right).ruleSet, facts: one.catalogue.facts, language: 'da', text });
}
const rowsOf = (sections: ReturnType<typeof compared>): readonly (Row & { readonly place: string })[] =>
  sections.flatMap(({ id, rows }) => rows.map((row) => ({ ...row, place: `${id} ${row.key}` })));
const said = (side: Row['left']): string | null => side && side.map((line) => line.map((segment) => segment.text).join('')).join(' | ');

describe('Frederiksberg beside København', () => {
  const rows = new Map(rowsOf(compared(CODES.frederiksberg, CODES.koebenhavn)).map((row) => [row.place, row]));

  it.each([
    ['factors education-delay', 'changed', /: 3 point \|/, /: 1 point \|/],
    ['tracks intensive', 'onlyLeft', /^Intensivt spor \| Foreslås, når risikoen for langtidsledighed er høj \|/, null],
    ['tracks ordinary', 'changed', /^Ordinært spor \| Alle andre \|/, /^Samme forløb for alle \| Alle \|/],
    ['cadence extra-conversations', 'onlyLeft', /^3 ekstra samtaler i uge 5-15, kun i sporet »Intensivt spor«/, null],
    ['capacity per-week', 'same', /^30$/, /^30$/],
    ['grants ceiling', 'onlyRight', null, /^40\.000 kr\.$/],
    ['grants budget', 'onlyRight', null, /^1\.500\.000 kr\.$/],
    ['grants positive-list', 'onlyRight', null, /^80 %$/],
    ['calendar closing-days', 'same', /Grundlovsdag: 05\.06\.2027/, /Grundlovsdag: 05\.06\.2027/],
  ] as const)('%s: %s', (place, difference, left, right) => {
    const row = rows.get(place);
    expect(row?.difference).toBe(difference);
    for (const [side, expected] of [
      [row?.left, left],
      [row?.right, right],
    ] as const) {
      if (expected === null) expect(side).toBeNull();
      else expect(said(side ?? null)).toMatch(expected);
    }
  });
});

describe('every two municipalities', () => {
  const codes = Object.values(CODES);
  const pairs = codes.flatMap((left) => codes.map((right) => [left, right] as const));

  it.each(codes)('%s beside itself differs in nothing', (code) => {
    expect(rowsOf(compared(code, code)).filter(({ difference }) => difference !== 'same')).toEqual([]);
  });

  it('show as many differences of each sort from either side', () => {
    const swapped = { same: 'same', changed: 'changed', onlyLeft: 'onlyRight', onlyRight: 'onlyLeft' } as const;
    const sorts = (left: string, right: string): string[] => rowsOf(compared(left, right)).map(({ difference }) => difference);
    for (const [left, right] of pairs) {
      expect(sorts(left, right).sort()).toEqual(
        sorts(right, left)
          .map((difference) => swapped[difference as keyof typeof swapped])
          .sort(),
      );
    }
  });

  it('lose no rule', () => {
    for (const [left, right] of pairs) {
      const keys = (pick: (row: Row) => unknown): number => rowsOf(compared(left, right)).filter((row) => pick(row) !== null).length;
      expect(keys((row) => row.left)).toBe(rowsOf(compared(left, left)).length);
      expect(keys((row) => row.right)).toBe(rowsOf(compared(right, right)).length);
    }
  });
});
