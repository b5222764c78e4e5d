import { execSync } from 'node:child_process';
import { loadRuleFiles } from '../../../server/rule-files/load-rule-files';
import { prepareShippedRuleSet } from '../../../server/rule-files/prepare-shipped-rule-set';
import { PROBLEM_TEXTS } from '../../../server/platform/http/problem-texts';
it('loads', () => {
  try { const l = loadRuleFiles('rules'); console.log(l.ruleSets.map((r) => r.name), [...l.floors.keys()], [...l.examples].map(([n, e]) => `${n} ${e.length}`), l.sharedExamples.length); 
  for (const r of l.ruleSets) for (const f of l.floors.keys()) prepareShippedRuleSet(l, r.name, f);
  console.log(JSON.stringify(l.ruleSets[0]!.document).length);
  }
  catch (e) { console.log((e as Error).message); throw e; }
});
it('codes', () => {
  const codes = execSync(`grep -rhoE "'(rule_set|rule_file|rule|municipality|floor)\\.[a-z0-9_]+'" server/domain/rulebook server/rule-files | sort -u`).toString().trim().split('\n').map((c) => c.slice(1, -1));
  console.log(codes.filter((c) => !PROBLEM_TEXTS.has(c)));
});
