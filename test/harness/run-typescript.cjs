/** Runs a TypeScript file without a build: `node run-typescript.cjs file.ts …`. For tests that need a process of its own, e.g. one to kill. */
const { readFileSync } = require('node:fs');
const { resolve } = require('node:path');
const { transformSync } = require('@swc/core');

const jsc = {
  target: 'es2022',
  parser: { syntax: 'typescript', decorators: true },
  transform: { legacyDecorator: true, decoratorMetadata: true },
};
require.extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), { filename, jsc, module: { type: 'commonjs' }, swcrc: false });
  module._compile(code, filename);
};
process.argv.splice(1, 1);
require(resolve(process.argv[1]));
