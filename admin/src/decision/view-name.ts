import { createContext, useContext } from 'react';

/** Tells several views on one page apart, such as "Frederiksberg" and "København"; empty when there is one. */
export const ViewName = createContext('');

/** A label of a region that no other view on the page has. */
export function useRegionLabel(label: string): string {
  const name = useContext(ViewName);
  return name === '' ? label : `${label}, ${name}`;
}
