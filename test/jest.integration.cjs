/** Starts the real service on a real PostgreSQL (embedded, or DATABASE_URL). Two workers: the tests share one cluster, each file with a database of its own. */
module.exports = {
  ...require('./jest.base.cjs'),
  displayName: 'integration',
  testMatch: ['<rootDir>/test/integration/**/*.test.ts'],
  maxWorkers: 2,
  testTimeout: 60000,
};
