import { type Localised } from '../api/types';

/** Danish first. */
export type Language = keyof Localised;
