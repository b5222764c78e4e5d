import type { FactCatalogue } from '../domain/facts/fact';
import { parseRuleExamples } from '../domain/rulebook/parse-rule-examples';
import type { RuleExample } from '../domain/rulebook/rule-example';
import { listRuleFiles } from './list-rule-files';
import { readChecked } from './load-rules-base';
import { parseSource } from './rule-source';

/** Reads the examples of one folder, file by file in the order of their names. Throws `RuleFileError`. */
export function loadRuleExamples(folder: string, catalogue: FactCatalogue): readonly RuleExample[] {
  return listRuleFiles(folder).flatMap((path) =>
    parseSource(readChecked(path, 'example'), (document) => parseRuleExamples(document, catalogue)),
  );
}
