import { type Schema } from '../../api/types';

type Criterion = Schema<'Grants'>['criteria'][number];

export interface RoleGroup {
  readonly role: Criterion['role'];
  readonly criteria: readonly Criterion[];
}

/** What can end the case stands before what only weighs. */
const ORDER = ['required', 'excluding', 'referring', 'supporting'] as const;

/** Grant criteria by what they do, each group in the rule set's own order; roles nobody has are left out. */
export function criteriaByRole(criteria: readonly Criterion[]): readonly RoleGroup[] {
  return ORDER.map((role) => ({ role, criteria: criteria.filter((criterion) => criterion.role === role) })).filter(
    (group) => group.criteria.length > 0,
  );
}
