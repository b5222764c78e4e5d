/** Kills, floods and shifts the clocks of real workers on real servers: `npm run test:faults`. Not part of `npm test`. */
module.exports = {
  ...require('./jest.base.cjs'),
  displayName: 'faults',
  testMatch: ['<rootDir>/test/faults/**/*.test.ts'],
  maxWorkers: 1,
  testTimeout: 600000,
};
