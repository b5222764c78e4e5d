/** Whose list is looked at, as the value of a choice: `consultant:<id>` or `team:<id>`; empty: nobody's yet. */
export type WhoseDay = { readonly kind: 'consultant' | 'team'; readonly id: string } | null;

export function whoseDay(value: string): WhoseDay {
  const match = /^(consultant|team):(.+)$/.exec(value);
  return match?.[1] && match[2] ? { kind: match[1] as 'consultant' | 'team', id: match[2] } : null;
}
