import { type da } from './da';

type Keys<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${K}` : Keys<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

/** The dotted name of every text of the console itself; a mistyped one does not compile. */
export type MessageKey = Keys<Omit<typeof da, 'ra' | 'resources'>>;
