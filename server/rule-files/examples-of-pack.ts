import type { Expectation, RuleExample } from '../domain/rulebook/rule-example';
import type { LoadedRules } from './load-rule-files';
import type { RuleSetFile } from './load-rule-pack';

type Plain = Readonly<Record<string, unknown>>;

/** What decides a verdict; label, points and texts may differ. */
const DECIDING = ['when', 'atLeast', 'tellTales'] as const;

function decidingParts(rule: Plain | undefined): string {
  return JSON.stringify(DECIDING.map((key) => rule?.[key] ?? null));
}

function isUnchanged(expect: Expectation, { document }: RuleSetFile, { factors, archetypes }: LoadedRules['shared']): boolean {
  const screening = (document as { readonly screening?: Readonly<Record<string, readonly Plain[]>> }).screening ?? {};
  const [part, id, library] =
    'factor' in expect
      ? (['factors', expect.factor, factors] as const)
      : 'archetype' in expect
        ? (['archetypes', expect.archetype, archetypes] as const)
        : (['', '', new Map<string, Plain>()] as const);
  const own = screening[part]?.find((rule) => rule['id'] === id);
  const shared = library.get(id);
  return own !== undefined && shared !== undefined && decidingParts(own) === decidingParts(shared);
}

/** The examples that count for a pack: its own, and the shared ones about factors and archetypes it uses as they stand in the library. */
export function examplesOfPack(
  pack: RuleSetFile,
  own: readonly RuleExample[],
  loaded: Pick<LoadedRules, 'shared' | 'sharedExamples'>,
): RuleExample[] {
  return [...own, ...loaded.sharedExamples.filter(({ expect }) => isUnchanged(expect, pack, loaded.shared))];
}
