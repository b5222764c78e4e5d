import type { Facts } from '../facts/fact';
import { compileLeafCondition, type ConditionTest, FALSE, TRUE, UNKNOWN, type VerdictCode } from './compile-leaf-condition';
import { type Condition, type ConditionResult, isLeaf, type LeafCondition, type NodeTrace, type Verdict } from './condition';
import type { CompileCondition } from './condition-evaluator';
import { generateConditionCode } from './generate-condition-code';

const VERDICT_OF: readonly [Verdict, Verdict, Verdict] = ['false', 'true', 'unknown'];

/** A condition that was asked so often meets a population, and is worth code of its own (about 50 µs to make). */
const HOT = 500;

/**
 * Compiles a condition to closures, and to generated code once it is hot: the fast back end, exact for every condition `parseCondition` accepted and for any
 * facts whatever.
 */
export const compileCondition: CompileCondition = (condition) => {
  const test = compileTest(condition);
  let run = (facts: Facts): Verdict => VERDICT_OF[test(facts)];
  let asked = 0;
  let plan: readonly PlannedNode[] | null = null;
  return {
    condition,
    verdict: (facts) => {
      if (asked < HOT && ++asked === HOT) run = generateConditionCode(condition) ?? run;
      return run(facts);
    },
    // Many conditions of a population are never explained, so the plan waits for the first time.
    explain: (facts) => explain((plan ??= planOf(condition)), facts),
  };
};

function compileTest(condition: Condition): ConditionTest {
  if (isLeaf(condition)) return compileLeafCondition(condition);
  if ('not' in condition) return notTest(compileTest(condition.not));
  return 'all' in condition ? groupTest(condition.all.map(compileTest), FALSE) : groupTest(condition.any.map(compileTest), TRUE);
}

function notTest(child: ConditionTest): ConditionTest {
  return (facts) => opposite(child(facts));
}

function opposite(code: VerdictCode): VerdictCode {
  return code === UNKNOWN ? UNKNOWN : code === TRUE ? FALSE : TRUE;
}

/** `decisive` settles the group alone: false for all, true for any. Otherwise one unknown child leaves it unknown. */
function groupTest(children: readonly ConditionTest[], decisive: typeof FALSE | typeof TRUE): ConditionTest {
  const [first, second, third] = children;
  const settled: VerdictCode = decisive === FALSE ? TRUE : FALSE;
  if (first && children.length === 1) return first;
  if (first && second && children.length === 2) {
    return (facts) => {
      const left = first(facts);
      if (left === decisive) return decisive;
      const right = second(facts);
      return right === decisive ? decisive : left === UNKNOWN ? UNKNOWN : right;
    };
  }
  if (first && second && third && children.length === 3) {
    return (facts) => {
      const left = first(facts);
      if (left === decisive) return decisive;
      const middle = second(facts);
      if (middle === decisive) return decisive;
      const right = third(facts);
      return right === decisive ? decisive : left === UNKNOWN || middle === UNKNOWN ? UNKNOWN : right;
    };
  }
  return (facts) => {
    let result: VerdictCode = settled;
    for (let index = 0; index < children.length; index++) {
      const code = (children[index] as ConditionTest)(facts);
      if (code === decisive) return decisive;
      if (code === UNKNOWN) result = UNKNOWN;
    }
    return result;
  };
}

/** A node in reading order, which is parent before child: running backwards meets every child before its parent. */
type PlannedNode = PlannedLeaf | PlannedGroup;
interface PlannedLeaf {
  readonly leaf: LeafCondition;
  readonly test: ConditionTest;
  readonly parent: number;
}
interface PlannedGroup {
  readonly leaf: null;
  readonly kind: 'all' | 'any' | 'not';
  readonly children: readonly number[];
  /** The three traces this node can leave; they carry no values of a citizen, so they are made once. */
  readonly traces: readonly [NodeTrace, NodeTrace, NodeTrace];
  readonly parent: number;
}

function planOf(root: Condition): readonly PlannedNode[] {
  const plan: PlannedNode[] = [];
  const place = (condition: Condition, parent: number): number => {
    const index = plan.length;
    if (isLeaf(condition)) {
      plan.push({ leaf: condition, test: compileLeafCondition(condition), parent });
      return index;
    }
    const children: number[] = [];
    const kind = 'not' in condition ? 'not' : 'all' in condition ? 'all' : 'any';
    plan.push({ leaf: null, kind, children, traces: groupTraces(condition.id), parent });
    for (const child of 'not' in condition ? [condition.not] : 'all' in condition ? condition.all : condition.any) {
      children.push(place(child, index));
    }
    return index;
  };
  place(root, -1);
  return plan;
}

function groupTraces(id: string): readonly [NodeTrace, NodeTrace, NodeTrace] {
  const [no, yes, unknown] = VERDICT_OF.map((verdict) => Object.freeze({ id, verdict }));
  return [no as NodeTrace, yes as NodeTrace, unknown as NodeTrace];
}

function explain(plan: readonly PlannedNode[], facts: Facts): ConditionResult {
  const codes = new Array<VerdictCode>(plan.length);
  for (let index = plan.length - 1; index >= 0; index--) {
    const node = plan[index] as PlannedNode;
    codes[index] = node.leaf ? node.test(facts) : groupCode(node, codes);
  }
  const trace = new Array<NodeTrace>(plan.length);
  const missing: string[] = [];
  for (let index = 0; index < plan.length; index++) {
    const node = plan[index] as PlannedNode;
    const code = codes[index] as VerdictCode;
    trace[index] = node.leaf ? leafTrace(node.leaf, code, facts) : node.traces[code];
    if (code !== UNKNOWN || !node.leaf) continue;
    if (couldSettle(plan, codes, node.parent) && !missing.includes(node.leaf.fact)) missing.push(node.leaf.fact);
  }
  return { verdict: VERDICT_OF[codes[0] as VerdictCode], missing, trace };
}

/** An unknown leaf can still settle the verdict only while everything above it is open. */
function couldSettle(plan: readonly PlannedNode[], codes: readonly VerdictCode[], parent: number): boolean {
  for (let above = parent; above >= 0; above = (plan[above] as PlannedNode).parent) {
    if (codes[above] !== UNKNOWN) return false;
  }
  return true;
}

/** All children are looked at: no hole in the trace. */
function groupCode({ kind, children }: PlannedGroup, codes: readonly VerdictCode[]): VerdictCode {
  if (kind === 'not') return opposite(codes[children[0] as number] as VerdictCode);
  const decisive = kind === 'all' ? FALSE : TRUE;
  let result: VerdictCode = kind === 'all' ? TRUE : FALSE;
  for (let index = 0; index < children.length; index++) {
    const code = codes[children[index] as number] as VerdictCode;
    if (code === decisive) return decisive;
    if (code === UNKNOWN) result = UNKNOWN;
  }
  return result;
}

function leafTrace({ id, fact, operator, value }: LeafCondition, code: VerdictCode, facts: Facts): NodeTrace {
  return { id, verdict: VERDICT_OF[code], fact, operator, value, saw: code === UNKNOWN ? null : (facts[fact] ?? null) };
}
