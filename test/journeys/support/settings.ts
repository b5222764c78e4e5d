function named(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the journeys with npm run test:journeys`);
  return value;
}

/** What `npm run test:journeys` tells the journeys. */
export const settings = {
  /** The console of a running service. */
  url: named('JOURNEYS_URL'),
  /** Its data folder: a second service on it shares the database. */
  dataDir: named('JOURNEYS_DATA_DIR'),
  chromium: named('JOURNEYS_CHROMIUM'),
  /** Where pictures go. */
  pictures: named('JOURNEYS_PICTURES'),
};
