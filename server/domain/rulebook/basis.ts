import type { Localised } from '../shared/localised';

/** Where a value comes from: a place in the sources, or an assumption with its reason. Never neither. */
export type Basis = { readonly source: string } | { readonly assumption: true; readonly reason: Localised; readonly source?: string };

/** A written legal justification for using a `justified` fact. */
export type Justification = Localised;
