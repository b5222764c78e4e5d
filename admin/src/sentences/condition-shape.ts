import { type Condition, type Schema } from '../api/types';

export type Leaf = Extract<Schema<'Condition'>, { fact: string }>;

export function isLeaf(condition: Condition): condition is Leaf {
  return 'fact' in condition;
}

/** The members of a group, or null for a leaf and a negation. */
export function membersOf(condition: Condition): readonly Condition[] | null {
  if ('all' in condition) return condition.all;
  return 'any' in condition ? condition.any : null;
}

/** A group of two statements or more, nothing but statements. */
export function isFlatGroup(condition: Condition): boolean {
  const members = membersOf(condition);
  return members !== null && members.length > 1 && members.every(isLeaf);
}

function isPlainNegation(condition: Condition): boolean {
  return 'not' in condition && (isLeaf(condition.not) || isFlatGroup(condition.not));
}

/**
 * Whether the condition can be said in running words without anybody reading it wrong: statements, one flat group of the other kind inside a group, and a
 * negation only where nothing comes after it. Everything else is said as a numbered list.
 */
export function fitsInWords(condition: Condition): boolean {
  if (isLeaf(condition) || isPlainNegation(condition) || isFlatGroup(condition)) return true;
  const members = membersOf(condition);
  if (!members || members.length < 2) return false;
  return members.every(
    (member, index) =>
      isLeaf(member) ||
      (isFlatGroup(member) && 'all' in member !== 'all' in condition) ||
      (isPlainNegation(member) && index === members.length - 1),
  );
}

/** Statements in the condition, however deep. */
export function countStatements(condition: Condition): number {
  if (isLeaf(condition)) return 1;
  if ('not' in condition) return countStatements(condition.not);
  return (membersOf(condition) ?? []).reduce((sum, member) => sum + countStatements(member), 0);
}
