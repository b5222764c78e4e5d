import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { listRuleFiles } from '../rule-files/list-rule-files';

/** Which top-level key of a pack holds the rules a finding names. */
const KEY_OF: Readonly<Record<string, string>> = {
  factor: 'screening',
  archetype: 'screening',
  band: 'screening',
  bands: 'screening',
  track: 'tracks',
  tracks: 'tracks',
  element: 'cadence',
  cadence: 'cadence',
  'floor-element': 'cadence',
  measure: 'measures',
  suspension: 'measures',
  'floor-measure': 'measures',
  criterion: 'grants',
  grants: 'grants',
  parameter: 'parameters',
  header: 'header',
};

function short(path: string): string {
  const fromHere = relative(process.cwd(), path);
  return fromHere === '' || fromHere.startsWith('..') ? path : fromHere;
}

/** File and, where it can be told, line of the rule a finding names; the pack's folder when no file holds it. */
export function placeOfRule(folder: string, rule: string): string {
  const [kind = '', id = ''] = rule.split(':');
  const key = KEY_OF[kind];
  if (key === undefined || !existsSync(folder)) return short(folder);
  for (const path of listRuleFiles(folder)) {
    const lines = readFileSync(path, 'utf8').split('\n');
    if (!lines.some((line) => line.startsWith(`${key}:`))) continue;
    const wanted = id.split('/').map((part) => new RegExp(`\\b(id|use): *["']?${part.replace(/[^\w-]/g, '.')}["']?( *[,}#]| *$)`));
    const index = id === '' ? -1 : lines.findIndex((line) => wanted[0]?.test(line));
    return index < 0 ? short(path) : `${short(path)}:${index + 1}`;
  }
  return short(join(folder));
}
