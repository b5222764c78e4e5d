import { type Condition, isLeaf } from './condition';

/** Keys of the facts a condition reads, in reading order, each once. */
export function factsOfCondition(condition: Condition): string[] {
  const facts = new Set<string>();
  const visit = (node: Condition): void => {
    if (isLeaf(node)) facts.add(node.fact);
    else if ('not' in node) visit(node.not);
    else ('all' in node ? node.all : node.any).forEach(visit);
  };
  visit(condition);
  return [...facts];
}
