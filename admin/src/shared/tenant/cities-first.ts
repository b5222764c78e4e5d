import { type Municipality } from '../../api/types';

/** The university cities first: the demo's citizens are there. Within each kind the service's own order, by name. */
export function citiesFirst(all: readonly Municipality[]): readonly Municipality[] {
  return [...all.filter(({ kind }) => kind === 'universityCity'), ...all.filter(({ kind }) => kind !== 'universityCity')];
}
