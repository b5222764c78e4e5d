/** A real browser on the built service, which `npm run test:journeys` starts and names in JOURNEYS_URL. */
module.exports = {
  ...require('./jest.base.cjs'),
  displayName: 'journeys',
  testMatch: ['<rootDir>/test/journeys/**/*.test.ts'],
  maxWorkers: 2,
  testTimeout: 120000,
};
