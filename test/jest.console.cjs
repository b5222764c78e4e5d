const base = require('./jest.base.cjs');

/** Packages that come as ES modules only and are put into CommonJS for jest. */
const ES_MODULES = ['react-hotkeys-hook'];

/**
 * The console's own tests, beside its code. A run of their own: what React and the router switch on in a process (async hooks) makes everything that lives on
 * promises several times slower, and the unit tests evaluate hundreds of thousands of them.
 */
module.exports = {
  ...base,
  transform: { ...base.transform, '^.+\\.m?js$': ['@swc/jest', { jsc: { target: 'es2022' }, module: { type: 'commonjs' } }] },
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES.join('|')})/)`],
  displayName: 'console',
  setupFiles: ['<rootDir>/test/jest.browser-globals.cjs'],
  testMatch: ['<rootDir>/admin/src/**/*.test.{ts,tsx}'],
};
