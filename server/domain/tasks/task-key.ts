/** A slot's or measure's id holds letters, digits and hyphens, a row's id too: the mark cannot stand in a key of its own. */
const AGAIN = '~';

/** The key of the requirement, without the number of the attempt. */
export function requirementOf(key: string): string {
  const at = key.indexOf(AGAIN);
  return at < 0 ? key : key.slice(0, at);
}

/** A key for the requirement that none of `taken` has: itself, then `~2`, `~3` … A closed task keeps its key for ever. */
export function freeKey(requirement: string, taken: ReadonlySet<string>): string {
  if (!taken.has(requirement)) return requirement;
  let attempt = 2;
  while (taken.has(`${requirement}${AGAIN}${attempt}`)) attempt += 1;
  return `${requirement}${AGAIN}${attempt}`;
}
