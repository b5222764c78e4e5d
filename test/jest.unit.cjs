/** Needs nothing but Node: no database, no port. Tests stand beside the code; those of several parts stand in test/unit and test/rules. */
module.exports = {
  ...require('./jest.base.cjs'),
  displayName: 'unit',
  testMatch: ['<rootDir>/server/**/*.test.ts', '<rootDir>/seeds/**/*.test.ts', '<rootDir>/test/{unit,rules,builders}/**/*.test.ts'],
};
