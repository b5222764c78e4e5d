import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where the shipped rules lie, also when the compiled code runs from `dist/server`. Throws when neither place has them. */
export function rulesDirectory(): string {
  const places = [resolve(__dirname, '../../../rules'), resolve(__dirname, '../../../../rules')];
  const found = places.find((place) => existsSync(resolve(place, 'facts', 'catalogue.yaml')));
  if (found === undefined) throw new Error(`rules not found in ${places.join(' or ')}`);
  return found;
}
