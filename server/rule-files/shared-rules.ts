import { DomainError } from '../domain/shared/domain-error';
import { listRuleFiles } from './list-rule-files';
import { readYamlFile } from './read-yaml-file';
import { checkSource, problemIn, sourceOfFile } from './rule-source';
import { RuleFileError } from './rule-file-error';

type PlainRule = Readonly<Record<string, unknown>> & { readonly id: string };

/** What rule sets pick from with `use`, by id, as plain JSON. */
export interface SharedRules {
  readonly factors: ReadonlyMap<string, PlainRule>;
  readonly archetypes: ReadonlyMap<string, PlainRule>;
}

type Part = keyof SharedRules;

/** Reads rules/shared/*.yaml. Throws `RuleFileError`, `rule_set.duplicate_id` when two entries of a kind share an id. */
export function readSharedRules(folder: string): SharedRules {
  const shared: Record<Part, Map<string, PlainRule>> = { factors: new Map(), archetypes: new Map() };
  for (const path of listRuleFiles(folder)) {
    const source = sourceOfFile(readYamlFile(path));
    checkSource('shared', source);
    const document = source.document as Readonly<Partial<Record<Part, readonly PlainRule[]>>>;
    for (const part of ['factors', 'archetypes'] as const) {
      (document[part] ?? []).forEach((rule, index) => {
        if (shared[part].has(rule.id)) {
          throw new RuleFileError([problemIn(source, new DomainError('rule_set.duplicate_id', { id: rule.id }, `${part}[${index}].id`))]);
        }
        shared[part].set(rule.id, rule);
      });
    }
  }
  return shared;
}
