/** The address of a case by its console id. */
export function casePath(consoleId: string): string {
  return `/cases/${encodeURIComponent(consoleId)}/show`;
}
