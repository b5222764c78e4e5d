import { readFileSync, writeFileSync } from 'node:fs';
import { isScalar, parseDocument } from 'yaml';

/** The text of a screening file with another threshold of the high band. Everything else, comments and layout included, stays byte for byte. */
export function withThreshold(text: string, from: number): string {
  const bands = parseDocument(text).getIn(['screening', 'bands'], true);
  const list = parseDocument(text).toJS() as { screening?: { bands?: readonly { id?: string }[] } };
  const index = list.screening?.bands?.findIndex(({ id }) => id === 'high') ?? -1;
  if (!bands || index < 0) throw new Error('no band "high" in screening.bands');
  const node = parseDocument(text).getIn(['screening', 'bands', index, 'from'], true);
  if (!isScalar(node) || !node.range) throw new Error('the band "high" has no threshold');
  return text.slice(0, node.range[0]) + String(from) + text.slice(node.range[1]);
}

/** Rewrites the threshold in the file. */
export function writeThreshold(path: string, from: number): void {
  writeFileSync(path, withThreshold(readFileSync(path, 'utf8'), from));
}
