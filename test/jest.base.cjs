const { availableParallelism } = require('node:os');

const DECORATED = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
};
const REACT = {
  jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
};

/** What every test project shares: TypeScript through swc, with decorators for Nest and TypeORM, and JSX for the console. */
module.exports = {
  rootDir: `${__dirname}/..`,
  testEnvironment: 'node',
  // Both cores of a small machine; one is left free on a larger one.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  moduleFileExtensions: ['ts', 'tsx', 'js', 'json'],
  transform: { '^.+\\.ts$': ['@swc/jest', DECORATED], '^.+\\.tsx$': ['@swc/jest', REACT] },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/', '<rootDir>/.cache/'],
};
