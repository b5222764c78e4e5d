import { plainText, type Segment } from '../../sentences';

/** What one rule set says about a thing: some lines, each a sentence. */
export type Lines = readonly (readonly Segment[])[];

export type Difference = 'same' | 'changed' | 'onlyLeft' | 'onlyRight';

export interface ComparedRow {
  readonly key: string;
  readonly label: string;
  readonly left: Lines | null;
  readonly right: Lines | null;
  readonly difference: Difference;
}

export interface ComparedSection<Id extends string = string> {
  readonly id: Id;
  readonly rows: readonly ComparedRow[];
}

export function line(text: string): readonly Segment[] {
  return [{ kind: 'text', text }];
}

function differenceOf(left: Lines | null, right: Lines | null): Difference {
  if (left === null) return 'onlyRight';
  if (right === null) return 'onlyLeft';
  const said = (lines: Lines): string => lines.map(plainText).join('\n');
  return said(left) === said(right) ? 'same' : 'changed';
}

/** A row; null when neither side says anything. Two rules differ when their sentences do: no two conditions share a sentence. */
export function comparedRow(key: string, label: string, left: Lines | null, right: Lines | null): ComparedRow | null {
  return left === null && right === null ? null : { key, label, left, right, difference: differenceOf(left, right) };
}

/** How many rows differ, and how many say the same. */
export function countDifferences(sections: readonly ComparedSection[]): { readonly different: number; readonly same: number } {
  const rows = sections.flatMap((section) => section.rows);
  const different = rows.filter(({ difference }) => difference !== 'same').length;
  return { different, same: rows.length - different };
}
