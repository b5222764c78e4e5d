export interface JsonDifference {
  /** JSON path, e.g. `contactPlan[3].dueOn`. */
  readonly path: string;
  /** Absent: not there. */
  readonly stored?: unknown;
  readonly now?: unknown;
}

/** More differences than this are not read by anybody. */
const MOST_DIFFERENCES = 100;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function childrenOf(value: unknown): ReadonlyMap<string, unknown> {
  if (Array.isArray(value)) return new Map(value.map((member: unknown, index) => [`[${index}]`, member]));
  return new Map(Object.entries(value as object));
}

function joined(path: string, key: string): string {
  return path === '' || key.startsWith('[') ? `${path}${key}` : `${path}.${key}`;
}

function compare(stored: unknown, now: unknown, path: string, into: JsonDifference[]): void {
  if (into.length >= MOST_DIFFERENCES || Object.is(stored, now)) return;
  const comparable = (Array.isArray(stored) && Array.isArray(now)) || (isObject(stored) && isObject(now));
  if (!comparable) {
    into.push({ path, ...(stored === undefined ? {} : { stored }), ...(now === undefined ? {} : { now }) });
    return;
  }
  const [before, after] = [childrenOf(stored), childrenOf(now)];
  for (const key of new Set([...before.keys(), ...after.keys()])) compare(before.get(key), after.get(key), joined(path, key), into);
}

/** Where two JSON values differ, leaf by leaf in reading order, at most 100 places. */
export function jsonDifferences(stored: unknown, now: unknown): readonly JsonDifference[] {
  const differences: JsonDifference[] = [];
  compare(stored, now, '', differences);
  return differences;
}
