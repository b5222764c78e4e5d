export { checkDocument, findSchemaProblems } from './check-document';
export { canonicalJson, contentHash } from './content-hash';
export { type LoadedRules, loadRuleFiles, packNamed } from './load-rule-files';
export { loadRulePack, type RuleSetFile } from './load-rule-pack';
export { loadRulesBase, type RulesBase } from './load-rules-base';
export { prepareShippedRuleSet } from './prepare-shipped-rule-set';
export { RuleFileError, type RuleFileProblem } from './rule-file-error';
