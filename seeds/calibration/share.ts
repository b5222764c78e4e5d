/** The fraction of the list for which it holds; 0 of an empty list. */
export function share<T>(list: readonly T[], holds: (element: T) => boolean): number {
  return list.length === 0 ? 0 : list.reduce((sum, element) => sum + (holds(element) ? 1 : 0), 0) / list.length;
}
