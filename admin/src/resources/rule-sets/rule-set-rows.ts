import { type Municipality, type RuleSetSummary } from '../../api/types';

/** One municipality or strategy as the list shows it. */
export interface RuleSetRow {
  /** Kommunekode, or the name of a strategy in the address. */
  readonly owner: string;
  readonly name: string;
  readonly kind: 'municipality' | 'strategy';
  /** The version that is valid on the day; null where nothing published is. */
  readonly current: RuleSetSummary | null;
  /** Published versions that are valid later, the nearest first. */
  readonly coming: readonly RuleSetSummary[];
  /** Published versions that another has taken over from, the newest first. */
  readonly earlier: readonly RuleSetSummary[];
}

function rowOf(owner: Pick<RuleSetRow, 'owner' | 'name' | 'kind'>, versions: readonly RuleSetSummary[], on: string): RuleSetRow {
  const published = versions.filter(({ status }) => status === 'published');
  const [current = null, ...earlier] = published
    .filter(({ validFrom }) => validFrom <= on)
    .sort((one, other) => other.version - one.version);
  const coming = published.filter(({ validFrom }) => validFrom > on).sort((one, other) => one.validFrom.localeCompare(other.validFrom));
  return { ...owner, current, coming, earlier };
}

const BY_NAME = new Intl.Collator('da');

/**
 * Every municipality, with or without published rules, and every strategy, by name as Danes sort. The version that is valid on `on` is the
 * one a decision would take: the highest number among those that have begun. What is not published is left out.
 */
export function ruleSetRows(
  ruleSets: readonly RuleSetSummary[],
  municipalities: readonly Pick<Municipality, 'code' | 'name'>[],
  on: string,
): readonly RuleSetRow[] {
  const owners = new Map<string, Pick<RuleSetRow, 'owner' | 'name' | 'kind'>>();
  for (const { code, name } of municipalities) owners.set(code, { owner: code, name, kind: 'municipality' });
  for (const { owner, name, kind } of ruleSets) if (!owners.has(owner)) owners.set(owner, { owner, name, kind });
  return [...owners.values()]
    .map((owner) =>
      rowOf(
        owner,
        ruleSets.filter((ruleSet) => ruleSet.owner === owner.owner),
        on,
      ),
    )
    .filter((row) => row.kind === 'municipality' || row.current !== null || row.coming.length > 0)
    .sort((left, right) => BY_NAME.compare(left.name, right.name));
}
