/** Starts the real service on a real PostgreSQL (embedded, or DATABASE_URL). One worker: the tests share one cluster. */
module.exports = {
  ...require('./jest.base.cjs'),
  displayName: 'integration',
  testMatch: ['<rootDir>/test/integration/**/*.test.ts'],
  maxWorkers: 1,
  testTimeout: 60000,
};
