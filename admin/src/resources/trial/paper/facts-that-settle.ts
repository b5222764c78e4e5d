import { type Condition, type NodeTrace, type Schema } from '../../../api/types';

type Verdict = Schema<'Verdict'>;

/**
 * Keys of the facts that made a condition true, or false: of "all" every member when it holds, of "any" only the members that do, of a negation what its inside was
 * settled by. What merely stood beside is not named. Empty while the verdict is unknown.
 */
export function factsThatSettle(condition: Condition, trace: readonly NodeTrace[]): readonly string[] {
  const verdicts = new Map(trace.map(({ id, verdict }) => [id, verdict]));
  const visit = (node: Condition): readonly string[] => {
    const verdict: Verdict = verdicts.get(node.id) ?? 'unknown';
    if (verdict === 'unknown') return [];
    if ('fact' in node) return [node.fact];
    if ('not' in node) return visit(node.not);
    const members = 'all' in node ? node.all : node.any;
    return members.filter(({ id }) => verdicts.get(id) === verdict).flatMap(visit);
  };
  return [...new Set(visit(condition))];
}
