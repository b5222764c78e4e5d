import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where the YAML of this folder lies, also when the compiled code runs from `dist/seeds`. Throws when neither place has it. */
export function seedsDirectory(): string {
  const places = [__dirname, resolve(__dirname, '../../seeds')];
  const found = places.find((place) => existsSync(join(place, 'municipalities.yaml')));
  if (found === undefined) throw new Error(`seeds not found in ${places.join(' or ')}`);
  return found;
}
