import { DomainError } from '../domain/shared/domain-error';
import { problemSentence } from '../platform/http/problem-sentence';
import { type ParsedYaml, parseYaml, YamlProblem } from './parse-yaml';
import { readRuleText } from './read-rule-text';
import { RuleFileError } from './rule-file-error';

export interface YamlFile extends ParsedYaml {
  readonly path: string;
}

/** Reads one rule file. Throws `RuleFileError` with file, line, column and a sentence in Danish and English. */
export function readYamlFile(path: string): YamlFile {
  try {
    return { path, ...parseYaml(readRuleText(path)) };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const position = error instanceof YamlProblem ? error.position : null;
    throw new RuleFileError([{ code: error.code, file: path, ...(position ?? {}), text: problemSentence(error.code, error.details) }]);
  }
}
