const base = require('./jest.base.cjs');

/** Packages that come as ES modules only and are put into CommonJS for jest. */
const ES_MODULES = ['react-hotkeys-hook'];

/** Needs nothing but Node: no database, no port. Tests stand beside the code; those of several parts stand in test/unit and test/rules. */
module.exports = {
  ...base,
  transform: { ...base.transform, '^.+\\.m?js$': ['@swc/jest', { jsc: { target: 'es2022' }, module: { type: 'commonjs' } }] },
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES.join('|')})/)`],
  displayName: 'unit',
  setupFiles: ['<rootDir>/test/jest.browser-globals.cjs'],
  testMatch: [
    '<rootDir>/server/**/*.test.ts',
    '<rootDir>/seeds/**/*.test.ts',
    '<rootDir>/admin/src/**/*.test.{ts,tsx}',
    '<rootDir>/test/{unit,rules,builders}/**/*.test.ts',
  ],
};
